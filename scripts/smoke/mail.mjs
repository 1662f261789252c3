// Why: mail is composed in browsers too; what they get must ask for nothing that only Node has.
export { mimeOf } from "@piiri/adapters-email/draft";
