// What looks like a host is one only where the address goes on as addresses do: `https://name:password@host` does not.
const addressWithScheme = /\b(https?:\/\/)([a-z0-9.-]+(?::\d+)?(?=[/?#,;)\s"'<>]|$))?([^\s"'<>]*)/gi;
const addressWithoutScheme = /(^|[\s"'<(:,])((?:[a-z0-9-]+\.)+[a-z]{2,})([/?#][^\s"'<>]+)/gi;

/**
 * A meeting link is a secret: whoever has it can come in. Where a person has to see which address is meant, its host is
 * enough; the rest is dotted out, character by character, so that a caret below still points right.
 */
export function withoutSecrets(text: string): string {
  return text.replace(addressWithScheme, (_, scheme: string, host = "", rest = "") => scheme + host + dots(rest));
}

/** The same for the text of somebody's plan, where a link may also stand without `https://`. */
export function textWithoutSecrets(text: string): string {
  return withoutSecrets(text).replace(
    addressWithoutScheme,
    (_, before: string, host: string, rest: string) => before + host + dots(rest),
  );
}

function dots(rest: string): string {
  return rest.length > 1 ? rest.charAt(0) + "•".repeat(rest.length - 1) : rest;
}
