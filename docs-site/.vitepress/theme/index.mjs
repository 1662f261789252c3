// Why: VitePress's own look, in Piiri's colours and letters that every machine has.
import { onContentUpdated } from "vitepress";
import Theme from "vitepress/theme-without-fonts";
import "./style.css";

// biome-ignore lint/style/noDefaultExport: VitePress takes it so.
export default {
  extends: Theme,
  // What the first page says is the main part of it, which VitePress leaves unsaid.
  setup: () => onContentUpdated(() => document.querySelector(".VPContent.is-home")?.setAttribute("role", "main")),
};
