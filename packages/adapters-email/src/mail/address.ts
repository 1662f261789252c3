export { isMailAddress } from "@piiri/core";
