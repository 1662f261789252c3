/** Writes mail as bytes. Browsers get in this module's place what was bundled for them: see `browser` in package.json. */
export { default as MailComposer } from "nodemailer/lib/mail-composer";
