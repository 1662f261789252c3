const hostLabel = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

/**
 * A host's name in lower case, with at least one dot, as a regular expression. Its last part begins with a letter: what
 * ends in a number is an address by number.
 */
export const domainPattern = `^(?=.{1,253}$)(${hostLabel}\\.)+(?=[a-z])${hostLabel}$`;
const domainExpression = new RegExp(domainPattern);

export function isDomain(text: string): boolean {
  return domainExpression.test(text);
}

/** An address as one may click it: a host by name, nothing that a quote, a space or a fold could break. */
export function isHttpsAddress(text: string): boolean {
  const [, host, port = "", rest = ""] = /^https:\/\/([a-z0-9.-]+)(?::(\d{1,5}))?((?:[/?#].*)?)$/i.exec(text) ?? [];
  if (host === undefined || text.length > 2000 || Number(port) > 65_535) return false;
  return isDomain(host.toLowerCase()) && /^[!#-;=?-[\]_a-z~]*$/i.test(rest);
}

/** Whether a text has the length of a mail address and of what stands before its sign, as RFC 5321 limits a path without its brackets. */
export function isAsLongAsMailAddress(text: string): boolean {
  const sign = text.indexOf("@");
  return sign > 0 && sign <= 64 && text.length >= 3 && text.length <= 254;
}

/**
 * Whether a domain, an e-mail address or a web address lies under one of the names that are set aside for examples
 * (RFC 2606) and reach nobody.
 */
export function isExampleAddress(address: string): boolean {
  return /^(?:https:\/\/|(?!https:)[^@]*@)?(?:[^/?#:]*\.)?example\.(?:org|com|net)(?:$|[/?#:])/i.test(address);
}
