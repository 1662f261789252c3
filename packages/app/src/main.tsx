import "./style/style.css";
import "./style/keeping.css";
import { mountPiiri } from "./mountPiiri.js";

const element = document.getElementById("piiri");
if (element !== null) mountPiiri(element);
