/** How a mail server is reached. */
export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else by STARTTLS, which is required. */
  readonly secure: boolean;
  /** Goes on without encryption: for a server on the same computer only. */
  readonly allowsPlain?: boolean | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** A token of OAuth 2 to sign in with (XOAUTH2), in place of a password: for Microsoft 365 and Google. */
  readonly token?: string | undefined;
  /** How long an answer may take, in milliseconds; two minutes unless given. */
  readonly timeout?: number | undefined;
  /** How long the answer to a message's text may take, in milliseconds; ten minutes unless this or `timeout` is given. */
  readonly textTimeout?: number | undefined;
  readonly dkim?: DkimKey | undefined;
  /** For a server with a certificate of one's own. */
  readonly certificateAuthority?: string | undefined;
}

/** By which messages are signed. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** In PEM; an RSA key, for others are not signed with everywhere. */
  readonly privateKey: string;
}
