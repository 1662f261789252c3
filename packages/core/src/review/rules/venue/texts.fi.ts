import type { TopicTexts } from "../../rule.js";
import type { venueRules } from "./index.js";

/** What the rules about the place say, in Finnish. */
export const venueFindings: TopicTexts<typeof venueRules> = {
  "venue/place": {
    title: "Lähiryhmän paikka on kerrottu, ja tila on esteetön ja rauhallinen.",
    messages: {
      noPlace: () =>
        "Suunnitelmassa ei vielä kerrota, missä ryhmä tapaa. Osallistuja tarvitsee osoitteen ja huoneen, jotta löytää perille. Sovi paikka ja kirjaa se suunnitelmaan.",
      accessUnsaid: () =>
        "Pääseekö tilaan jokainen, myös pyörätuolilla tai rollaattorilla? Moni jättää tulematta, jos ei tiedä. Käy katsomassa tila ja kirjaa vastaus suunnitelmaan.",
      noAccess: () =>
        "Kaikki eivät pääse tilaan. Joku jää silloin ryhmän ulkopuolelle jo ovella. Etsi esteetön tila, tai kysy, saako kulkua parannettua.",
      calmUnsaid: () =>
        "Saako tilassa puhua rauhassa? Omista asioista kerrotaan vasta, kun sivulliset eivät kuule. Käy katsomassa tila ja kirjaa vastaus suunnitelmaan.",
      notCalm: () =>
        "Tilassa ei saa puhua rauhassa. Omista asioista on vaikea kertoa, jos sivulliset kuulevat. Etsi rauhallisempi tila tai hiljaisempi aika.",
    },
  },
  "venue/hearing-loop": {
    title: "Tilasta kerrotaan, onko siinä kuulosilmukka.",
    messages: {
      unsaid: () =>
        "Onko tilassa kuulosilmukka? Kuulolaitetta käyttävä miettii sen mukaan, kannattaako tulla. Kysy tilan omistajalta ja kirjaa vastaus suunnitelmaan.",
    },
  },
  "venue/room-for-all": {
    title: "Tilaan mahtuvat kaikki osallistujat ja ohjaajat.",
    messages: {
      tooSmall: ({ seats, people }) =>
        `Tilaan mahtuu ${seats === 1 ? "1 ihminen" : `${seats} ihmistä`}, mutta ohjaajien kanssa heitä voi tulla ${people}. Kenenkään ei pidä jäädä ovelle. Etsi isompi tila tai tarjoa vähemmän paikkoja.`,
    },
  },
};
