/** How many octets of a text stand on one line (RFC 5545, 3.1): with the blank before what goes on, 75. */
export const lineInOctets = 74;

/** How many octets UTF-8 has at most for what JavaScript counts as one: of a character of four octets that is a half. */
export const unitInOctetsMost = 3;
