import type { OtherServicesTexts } from "./texts.js";

/** What the view says of handing a group on to other services, in Finnish. */
export const otherServicesTexts: OtherServicesTexts = {
  title: "Kaupungin tapahtumakalenteriin",
  help: "Monen kaupungin tapahtumakalenteri saa tapahtumat Linked Events -palvelusta. Tiedostossa ovat sarja ja jokainen tapaaminen. Oma tiedosto antaa asiasanat ja paikkojen tunnisteet.",
  first: "Tästä ryhmästä ei ole lähetetty sinne vielä mitään",
  publish: "Tapahtumat näkyvät kaikille heti, kun ne lähetetään",
  save: "Tallenna tapahtumat",
  lacking: "Kalenteri ei vielä näyttäisi tätä ryhmää:",
};
