/** The composer of mail as browsers get it: bundled with what Node has and they have not. */
export { default as MailComposer } from "nodemailer/lib/mail-composer";
