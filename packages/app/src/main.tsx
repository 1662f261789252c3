import "./style/style.css";
import "./style/keeping.css";
import { mountPiiri } from "./mountPiiri.js";
import { keepPage } from "./offline/offline.js";

const element = document.getElementById("piiri");
if (element !== null) mountPiiri(element, { offline: keepPage([]) });
