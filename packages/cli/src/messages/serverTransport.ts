import {
  type DkimKey,
  SmtpError,
  type SmtpOptions,
  smtpOptionsOfOrThrow,
  smtpTransportOrThrow,
  type Transport,
} from "@piiri/adapters-email";
import type { Group } from "@piiri/core";
import { readText } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { MessageCommandTexts } from "./texts.js";

/** How the mail server is named, and by what messages are signed. */
export interface ServerOptions {
  readonly smtp?: string;
  readonly passwordFile?: string;
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly ca?: string;
}

/** Passwords and keys are short, and a bundle of certificates is a few hundred kilobytes. In characters. */
const secretMost = 1_000_000;

/** The server that was named, or stands in the environment; its password or token from where no other process can read it. */
export async function serverTransport(
  invocation: Invocation,
  { smtp, passwordFile, dkimKey, dkimSelector, ca }: ServerOptions,
  group: Group,
  texts: MessageCommandTexts,
): Promise<Transport> {
  const address = smtp ?? invocation.host.environment["PIIRI_SMTP"];
  if (address === undefined) throw new Refusal(texts.smtpNeeded, { help: "piiri send" });
  const textOf = async (file: string) => {
    const read = await readText(file);
    if ("problem" in read || read.text.length > secretMost)
      throw new Refusal(invocation.words.texts.files["not-readable"](file));
    return read.text;
  };
  try {
    const server = smtpOptionsOfOrThrow(address);
    // Other people on the computer see what commands are given.
    if (smtp !== undefined && server.password !== undefined) throw new Refusal(texts.passwordOnCommandLine);
    const dkim =
      dkimKey === undefined
        ? undefined
        : { ...signingDomain(group, texts), selector: dkimSelector ?? "piiri", privateKey: await textOf(dkimKey) };
    const file = passwordFile === undefined ? undefined : (await textOf(passwordFile)).replace(/\r?\n$/, "");
    return smtpTransportOrThrow({
      ...server,
      ...(await signingIn(invocation, server, file, texts)),
      dkim,
      certificateAuthority: ca === undefined ? undefined : await textOf(ca),
    });
  } catch (error) {
    if (!(error instanceof SmtpError)) throw error;
    throw new Refusal(error.problem.code === "not-an-address" ? texts.notSmtp : texts.dkimNotRsa, { cause: error });
  }
}

/** Under which domain the messages of a group are signed; a group of citizens may have none. */
function signingDomain({ organiser: { domain } }: Group, texts: MessageCommandTexts): Pick<DkimKey, "domain"> {
  if (domain === undefined) throw new Refusal(texts.dkimNeedsDomain);
  return { domain };
}

/** With what one signs in: a token, else a password from the environment, a file, the address, or whoever sits there. */
async function signingIn(
  { host, tell }: Invocation,
  { user, password }: SmtpOptions,
  file: string | undefined,
  texts: MessageCommandTexts,
): Promise<Pick<SmtpOptions, "password" | "token">> {
  const { PIIRI_SMTP_PASSWORD: given, PIIRI_SMTP_TOKEN: token } = host.environment;
  const isGiven = [given, token, file].some((each) => each !== undefined);
  if (user === undefined) {
    if (isGiven) throw new Refusal(texts.userNeeded);
    return {};
  }
  if (token !== undefined) return { token, password: undefined };
  const known = file ?? given;
  if (known !== undefined) return { password: known };
  if (password !== undefined) {
    tell(texts.passwordInAddress);
    return { password };
  }
  const asked = await host.askSecretly?.(texts.askPassword(user));
  if (asked === undefined || asked === "") throw new Refusal(texts.passwordNeeded);
  return { password: asked };
}
