import { dateTexts } from "../dates/texts.sv.js";
import type { LifePhase } from "./lifePhase.js";
import type { LifeTexts } from "./texts.js";

const { date } = dateTexts;

const phases: Readonly<Record<LifePhase, string>> = {
  "starting-up": "gruppen startas",
  beginning: "gruppen börjar",
  "getting-acquainted": "gruppen lär känna varandra",
  "working-together": "gruppen arbetar tillsammans",
  evaluating: "utvärdering och avslutning",
};

/** What is said of where a group stands in its life, in Swedish. */
export const lifeTexts: LifeTexts = {
  title: "Var gruppen är just nu",
  noLife: "Ett enstaka evenemang har inga faser. De gäller en grupp som träffas flera gånger.",
  standings: { ...phases, ended: "gruppen har avslutats" },
  nowIn: {
    "starting-up": "Gruppen håller på att startas. Nedan ser du vad som ännu behövs före den första träffen.",
    beginning: "Gruppen har börjat. Nu är det viktigast att alla känner sig välkomna.",
    "getting-acquainted": "Gruppen lär känna varandra. Nu kommer man överens om arbetssätt och mål.",
    "working-together": "Gruppen arbetar tillsammans. Nu svarar alla för att gruppen mår bra.",
    evaluating: "Gruppen ser tillbaka: vad var bra, och vad tar var och en med sig?",
    ended: "Gruppen har avslutats. Tack till alla som skapade den.",
  },
  since: (day) => `från ${date(day)}`,
  headings: {
    leaders: "Vem leder",
    asks: "Vad som behövs nu",
    due: "Vad som återstår att göra",
    next: "Vad som kommer härnäst",
    "good-to-know": "Bra att veta",
    sessions: "Träffar och faser",
    stages: "Gruppens väg hit",
    phase: "Fas",
    from: "Började",
  },
  leaders: {
    initiator: "igångsättaren",
    "peer-facilitator": "kamratstödsledaren",
    facilitator: "gruppledaren",
    professional: "en yrkesperson",
    "shared-lead": "gruppen tillsammans",
  },
  asked: {
    association: "Föreningen",
    "background-organisation": "Bakgrundsorganisationen",
    initiator: "Igångsättaren",
    facilitators: "Gruppledarna",
    group: "Hela gruppen",
  },
  asks: {
    "answer-questions": "Svara på sex frågor: vem, varför, för vem, var, vad och hur.",
    "choose-membership": "Bestäm om man kan komma med när som helst, vid avtalade tidpunkter eller bara i början.",
    "find-facilitator": "Hitta en gruppledare, helst två.",
    "tell-the-facilitator":
      "Berätta för gruppledaren hur mycket tid uppgiften tar, vad som hör till den och vilket stöd som finns.",
    "prepare-first-session":
      "Ordna platsen eller länken, berätta om gruppen och planera den första träffen. När man träffas på plats hjälper kaffet i gång.",
    "welcome-each": "Ta emot var och en och hjälp dem i gång.",
    "agree-on-confidentiality":
      "Kom överens om förtrolighet redan på första träffen, så att var och en visar att den godkänner det.",
    "lead-more-at-first": "Led mer i början. Senare tar gruppen större ansvar.",
    "share-the-time": "Se till att alla hinner tala.",
    "tell-as-much-as-you-like": "Berätta så mycket du vill om dig själv. Det räcker också att lyssna.",
    "stay-for-a-while": "Var med på de första träffarna tills gruppledaren och gruppen känner varandra.",
    "step-aside": "Lämna gruppen åt gruppledaren och deltagarna när det är avtalat.",
    "open-the-talk": "Öppna samtalet och låt det sedan löpa.",
    "make-ground-rules": "Gör upp spelregler tillsammans och skriv ner dem.",
    "agree-on-goals": "Kom överens om vad ni önskar av gruppen och hur ni arbetar.",
    "share-the-tasks": "Dela på uppgifterna: vem kokar kaffe, vem håller tiden.",
    "answer-together": "Planera och håll träffarna tillsammans.",
    "raise-problems": "Ta upp det som är svårt i tid. Alla får göra det.",
    "keep-it-varied": "Variera: samtal, gemensamt görande, besök.",
    "keep-the-times": "Börja och framför allt sluta på avtalad tid.",
    "look-at-the-rules": "Se över spelreglerna då och då. Passar de ännu?",
    "make-time-to-look-back": "Reservera tid för att gruppen i lugn och ro ser tillbaka.",
    "look-back": "Berätta vad som var bra och vad som kunde bli bättre.",
    decide: "Bestäm tillsammans om gruppen fortsätter eller avslutas.",
    "plan-the-ending": "Om gruppen avslutas, planera den sista träffen så att alla får ett gott minne av den.",
    "plan-the-last-session": "Planera den sista träffen så att den blir ett gott minne för alla.",
    "keep-the-lead": "Behåll ledningen själv, men ge rum för deltagarnas erfarenhet.",
    "seek-expert-knowledge": "Bjud ibland in någon som känner saken genom sitt yrke.",
    "do-things-together": "Ge mest tid åt det ni gör tillsammans.",
    "leave-room-for-talk": "Ge lugn åt att tala och lyssna.",
    "pass-experience-on": "Berätta om era erfarenheter för dem som beslutar om service och stöd.",
  },
  lacks: {
    "first-session": "Gruppen har inte träffats ännu.",
    confidentiality: "Ni har inte kommit överens om förtrolighet ännu. Skriv dagen i planen när det är gjort.",
    acquaintance:
      "Gruppen har inte själv sagt ännu att den lärt känna varandra. Fråga hur det känns. Antalet träffar avgör det inte.",
    "ground-rules": "Ni har inte kommit överens om spelregler tillsammans ännu. Skriv dagen i planen när det är gjort.",
    goals: "Ni har inte kommit överens om gruppens mål ännu. Skriv dagen i planen när det är gjort.",
    evaluation: "Gruppen har inte stannat upp ännu för att se hur den mår. Bestäm en dag för det.",
    decision: "Gruppen har inte bestämt ännu om den fortsätter. Skriv beslutet i planen.",
    "last-day": "Den sista dagen har inte kommit ännu.",
    "next-sessions": "Nästa fas börjar på kommande träffar.",
  },
  comesNext: {
    beginning: "Gruppen börjar med den första träffen.",
    "getting-acquainted": "Sedan lär gruppen känna varandra och kommer överens om hur den arbetar.",
    "working-together": "Sedan arbetar gruppen tillsammans.",
    evaluating: "Sedan ser gruppen tillbaka och bestämmer hur den går vidare.",
    ended: "Sedan avslutas gruppen, eller fortsätter om den bestämmer det.",
  },
  comesToEnd: {
    evaluating: "Sedan ser gruppen tillbaka tillsammans.",
    ended: "Sedan slutar gruppen, som det är bestämt.",
  },
  membership: {
    open: "Gruppen är öppen: man kan komma med när som helst.",
    closed: "Gruppen är sluten: samma människor träffas från början till slut.",
    replenished: "Gruppen är halvöppen: nya deltagare kommer med vid avtalade tidpunkter.",
  },
  endsOn: (day) => `Gruppen har beslutat att sluta ${date(day)}. Den sista gången finns det tid för avsked.`,
  newcomersOn: (day) => `Nya kommer med nästa gång ${date(day)}.`,
  rhythm: ({ now, first, later }) => {
    const beginning = `De första ${first.sessionsLeast}–${first.sessionsMost} gångerna är det bra att träffas med ${first.weeks} veckors mellanrum`;
    const after = `sedan med ${later.weeksLeast}–${later.weeks} veckors mellanrum`;
    return `${beginning}, ${after}. ${now === "first" ? "En del av de första gångerna återstår." : "De första gångerna har redan hållits, så det räcker att träffas mer sällan."} Gruppen bestämmer själv över rytmen.`;
  },
  initiator: (name, leavesOn, sessions) => {
    if (leavesOn !== undefined)
      return `${name} startar gruppen och är med till ${date(leavesOn)}. Sedan fortsätter gruppen med gruppledaren.`;
    return sessions === undefined
      ? `${name} startar gruppen. Kom överens om hur många gånger hen är med.`
      : `${name} startar gruppen och är med de ${sessions} första gångerna.`;
  },
  gateway: (gateway) =>
    gateway.kind === "peer-event"
      ? `Man kan bekanta sig med gruppen på en introduktionsträff ${date(gateway.on)}. För familjer reserverar man ${gateway.hours.least}–${gateway.hours.most} timmar, och det ryms ${gateway.people.least}–${gateway.people.most} personer. Ge ungefär ${gateway.talkMinutes} minuter åt att folk berättar vad gruppen behövs för. Ta vara på kontaktuppgifter till dem som vill höra mer, och bestäm nästa dag.`
      : `Man kan bekanta sig med gruppen på ett infotillfälle ${date(gateway.on)}. Bjud in också yrkesfolk, så blir ingen stämplad av att komma. Berätta när och var den första träffen är och vem som leder den.`,
  gatewayLacks: {
    place: "Platsen för träffarna finns inte i planen ännu. Kom överens om den före infotillfället.",
    facilitator: "Gruppledaren finns inte i planen ännu. Kom överens om vem det är före infotillfället.",
  },
  session: (number, phase) => `Träff ${number}: ${phases[phase]}`,
};
