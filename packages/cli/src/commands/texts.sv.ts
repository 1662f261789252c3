import { pageFormats, pageFormatsTold } from "../output/pageFormats.js";
import type { TextsOfCommands } from "./texts.js";

/** The formats that every page comes in, as help lists them. */
const pageForms = pageFormatsTold();
const pageOrJson = `resultatets form: ${pageForms} eller json`;
const pageAlone = `resultatets form: ${pageFormatsTold("eller")}`;

/** What each command says of itself, in Swedish. */
export const textsOfCommands: TextsOfCommands = {
  new: {
    summary: "ger en mall för en plan som du kan börja fylla i",
    takes: {
      format:
        "closed-group (sluten grupp), open-meetings (öppna träffar), single-event (enstaka evenemang), local-group (lokal grupp som fortsätter) eller citizens-group (människors egen grupp utan förening)",
      start: "den första träffens dag (om du inte väljer: den första tisdagen som ger tid att planera)",
      time: "när träffen börjar (om du inte väljer: 18:00)",
      title: "gruppens namn för dem som får veta vad den handlar om",
      id: "det id som kalendrar känner igen gruppen på (a–z, 0–9 och -)",
    },
    written: (file, check) =>
      `Planens mall finns i filen ${file}. Fyll i den med en textredigerare och granska: ${check}`,
  },
  import: {
    summary: "gör en plan att fylla i av en serie i din kalender",
    takes: {
      calendar: "serien som din kalender exporterar den (.ics); - läser från indata",
      deliveryFormat:
        "vilket slag av grupp det är (utan val: en sluten grupp om serien tar slut, öppna träffar om den fortsätter)",
      series: "vilken serie, om kalendern har flera: 1 är den som börjar först",
    },
    written: (file, check) =>
      `Planen finns i filen ${file}, med kalenderns dagar. Fyll i resten med en textredigerare och kontrollera: ${check}`,
  },
  next: {
    summary: "berättar vad som ska göras i dag och härnäst, och med vilket kommando",
    takes: { plan: "planen; utan den tas planerna i den här mappen" },
    written: (file) => `Det som står på tur finns i filen ${file}.`,
  },
  check: {
    summary: "granskar planen och berättar vad som behöver rättas",
    takes: {
      plans: "planer, YAML eller JSON; - läser från indata",
      as: "published: granskar som om planen redan var publicerad",
      format: "resultatets form: text, json, sarif (för kodgranskningsprogram) eller github (för GitHub Actions logg)",
      maxWarnings: "hur många rekommendationer som får finnas kvar",
    },
    written: (file) => `Resultatet av granskningen finns i filen ${file}.`,
  },
  rules: {
    summary: "räknar upp reglerna som planen granskas med",
    takes: { rule: "regeln som du vill veta mer om, till exempel format/session-count" },
    written: (file) => `Reglerna finns i filen ${file}.`,
  },
  readiness: {
    summary: "berättar vad gruppen ännu saknar innan den publiceras",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: `resultatets form: text, json eller en sida för föreningens styrelse: ${pageForms}`,
      known: "vad du vet redan är i sin ordning fast planen inte berättar det; komma emellan",
    },
    written: (file) => `Hur redo gruppen är står i filen ${file}.`,
  },
  timeline: {
    summary: "berättar vem som gör vad och när",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: `resultatets form: text, json, svg (bild), ics (kalender) eller en sida: ${pageForms}`,
      horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
    },
    written: (file) => `Uppgifterna med sina dagar finns i filen ${file}.`,
  },
  lifecycle: {
    summary: "berättar i vilken fas gruppen är och vad som behövs nu",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: pageOrJson,
      horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
    },
    written: (file) => `Gruppens fas beskrivs i filen ${file}.`,
  },
  sessions: {
    summary: "räknar upp träffarna med dagar och tider",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
    },
    written: (file) => `Listan över träffarna finns i filen ${file}.`,
  },
  agenda: {
    summary: "ger en träffs tidsplan eller program",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      session: "vilken träff: id eller ordningsnummer, till exempel s2 eller 2",
      for: "för vem: facilitators (tidsplan och arbetsfördelning för gruppledarna) eller participants (program för deltagarna)",
      format: pageOrJson,
    },
    written: (file) => `Träffens tidsplan eller program finns i filen ${file}.`,
  },
  slides: {
    summary: "gör en träffs bilder att visa på skärmen",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      session: "vilken träff: id eller ordningsnummer, till exempel s2 eller 2",
      format: pageAlone,
    },
    written: (file) => `Bilderna finns i filen ${file}.`,
  },
  exercises: {
    summary: "visar övningar för träffar, med minuter och steg",
    takes: {
      exercise: "en övnings beteckning; utan den får du alla",
      format: pageOrJson,
    },
    written: (file) => `Övningarna finns i filen ${file}.`,
  },
  capacity: {
    summary: "räknar hur många anmälningar man gör klokt i att ta emot",
    takes: {
      strict: "räknar ingenting om en enda rad inte duger",
      seats: "hur många deltagare du vill ha (annars den slutna gruppens storlek)",
      minimum: "hur många som minst behövs",
      turnout: "vilken del av de anmälda som kommer, till exempel 2/3",
      registered: "hur många som har anmält sig",
      history: "en lista över tidigare träffar som man lär sig andelen av (CSV: gruppform, anmälda, kom)",
      for: "vilken gruppforms träffar man lär sig av",
      risk: "med vilken sannolikhet för många får komma, till exempel 0.1",
    },
    written: (file) => `Uträkningen finns i filen ${file}.`,
  },
  forms: {
    summary: "berättar hurdan blankett man gör",
    takes: {
      action:
        "blueprint: frågorna som du skapar i ditt eget program; paper: en blankett att skriva ut; table: en tom tabell där svaren på papper skrivs in",
      kind: "registration (anmälan), feedback (respons), facilitator-feedback (ledarnas respons), summary (sammanställning), debrief (ledarnas avlastning) eller times (vilken tid passar)",
      plan: "planen, YAML eller JSON",
      format: `form: en blankett på papper är ${pageFormatsTold("eller", { html: "skriv ut i webbläsaren" })}`,
      form: "blankettfilen hittills: det som träffarna har hetat i den förblir känt",
    },
    written: (file) => `Blankettens frågor finns i filen ${file}.`,
  },
  intake: {
    summary: "berättar vilka som ryms med och om gruppen hålls",
    takes: {
      export: "anmälningarna från blankettprogrammet, CSV eller Excel; - läser indata",
      plan: "planen, YAML eller JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic eller en egen blankettfil",
      events: "avbokningar och svar, CSV eller Excel",
      mails: "mappen med sparade avbokningar per e-post (.eml)",
      session: "vilken träff, om man anmäler sig till var och en för sig",
      strict: "räknar ingenting om en enda rad inte duger",
      record: "skriver upp erbjudna platser och svar (nyckeln i miljövariabeln PIIRI_KEY)",
      recover: "börjar bokföringen på nytt från det som finns kvar, om den är skadad eller nyckeln är borta",
      reveal: "visar namn och adresser",
    },
    written: (file) => `Läget för anmälningarna finns i filen ${file}.`,
  },
  attendance: {
    summary: "räknar deltagare ur rapporter från Teams",
    takes: {
      reports: "närvarorapporter från Teams, CSV; om planen är med räknas dess ledare inte som deltagare",
      plan: "planen: dess gruppledare räknas inte som deltagare",
      strict: "räknar ingenting om en enda rad inte duger",
    },
    written: (file) => `Antalen deltagare finns i filen ${file}.`,
  },
  messages: {
    summary: "gör ett meddelande som du skickar till gruppen, eller berättar vilka meddelanden säsongen behöver",
    takes: {
      strict: "räknar ingenting om en enda rad inte duger",
      plan: "planen, YAML eller JSON",
      kind: "vilket meddelande: confirmation, waiting, place-offered, waiting-ended, welcome, reminder, after-session, session-cancelled, session-postponed, group-cancelled, feedback-request, thanks, facilitator-invitation, summary-request, speaker-invitation, speaker-thanks eller season-call; utan det berättas säsongens meddelanden",
      registrations: "anmälningarna, CSV eller Excel: berättar hur många som får meddelandet",
      events: "avbokningar och svar, CSV eller Excel",
      mails: "mappen med sparade avbokningar per e-post (.eml)",
      form: "blankettens program eller en egen blankettfil",
      link: "möteslänken, i en begäran om respons enkätens adress",
      session: "vilken träff",
      earlier: "den tidigare av två påminnelser",
      again: "vilken gång i ordningen sammanställningen begärs på nytt",
      texts: "föreningens egna meddelandetexter, YAML",
      from: "från vilken adress meddelandet skickas; annars planens kontaktadress",
      draft: "gör en fil som du själv skickar från e-postprogrammet: adresserna i dold kopia",
    },
    written: (file) => `Säsongens meddelanden finns i filen ${file}.`,
  },
  send: {
    summary: "skickar mappens meddelanden så att ingen får något två gånger eller ser andra",
    takes: {
      strict: "räknar ingenting om en enda rad inte duger",
      folder: "mappen där meddelandena gjordes",
      plan: "planen, YAML eller JSON",
      registrations: "anmälningarna, CSV eller Excel: till dem skickas det",
      events: "avbokningar och svar, CSV eller Excel",
      mails: "mappen med sparade avbokningar per e-post (.eml)",
      bounces:
        "mappen med sparade meddelanden som kom tillbaka (.eml): den vars meddelanden ofta har kommit tillbaka får inga",
      form: "blankettens program eller en egen blankettfil",
      smtp: "e-postservern, smtps://namn@mail.example.org (eller miljövariabeln PIIRI_SMTP); lösenordet i PIIRI_SMTP_PASSWORD, en token i PIIRI_SMTP_TOKEN",
      passwordFile: "en fil med e-postserverns lösenord",
      graph: "skickar genom Microsoft 365, inloggad som för piiri teams",
      again: "refused: försöker igen med dem som servern inte tog emot",
      reveal: "berättar med namn, inte radnummer, vilka som inte nåddes",
      dryRun: "berättar hur många det skulle gå till och skickar inte",
      delivery: "blind-copies: ett meddelande till alla i dold kopia; one-each: ett eget till var och en",
      perMinute: "hur många meddelanden högst i minuten",
      unknown: "vad som görs med de oklara: sent (det kom fram) eller again (skicka igen)",
      recover: "börjar bokföringen på nytt från det som finns kvar: alla som kan ha fått meddelandet är osäkra",
      dkimKey: "signeringsnyckel (DKIM), RSA, PEM-fil",
      dkimSelector: "signeringsnyckelns namn i namntjänsten",
      ca: "serverns eget certifikat, PEM-fil",
    },
    written: (file) => `Resultatet av sändningen finns i filen ${file}.`,
  },
  bounces: {
    summary: "berättar till vem meddelanden inte har kommit fram, av dem som kom tillbaka",
    takes: {
      plan: "planen, YAML eller JSON",
      registrations: "anmälningarna, CSV eller Excel",
      mails: "mappen med sparade meddelanden som kom tillbaka (.eml)",
      form: "blankettens program eller en egen blankettfil",
      reveal: "berättar namnen, inte bara raderna",
    },
    written: (file) => `Meddelandena som kom tillbaka finns i filen ${file}.`,
  },
  move: {
    summary: "flyttar en träff och berättar vad det medför",
    takes: {
      plan: "planen, YAML eller JSON",
      session: "vilken träff: beteckning eller ordningsnummer, till exempel s2 eller 2",
      to: "den nya dagen",
      time: "det nya klockslaget",
      following: "ändrar också de följande: flyttar lika många dagar och ändrar det som är annorlunda härifrån",
      weekday: "med --following: veckodagen härifrån, till exempel onsdag",
      duration: "med --following: hur många minuter träffarna varar härifrån",
      place: "med --following: i vilket rum man träffas härifrån",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  cancel: {
    summary: "ställer in en träff och berättar vad det medför",
    takes: {
      plan: "planen, YAML eller JSON",
      session: "vilken träff: beteckning eller ordningsnummer, till exempel s2 eller 2",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  postpone: {
    summary: "skjuter upp en träff vars nya datum inte är känt än",
    takes: {
      plan: "planen, YAML eller JSON",
      session: "vilken träff: beteckning eller ordningsnummer, till exempel s2 eller 2",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  add: {
    summary: "lägger till en träff utöver de andra",
    takes: {
      plan: "planen, YAML eller JSON",
      date: "den extra träffens dag",
      time: "den extra träffens klockslag; annars gruppens vanliga",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  pause: {
    summary: "antecknar en paus då ni inte träffas",
    takes: {
      plan: "planen, YAML eller JSON",
      from: "pausens första dag",
      to: "pausens sista dag; lämna bort den så länge ingen vet",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  resume: {
    summary: "avslutar en paus vars slut man inte visste",
    takes: {
      plan: "planen, YAML eller JSON",
      from: "den första dagen då man kan träffas igen",
      write: "skriver ändringen i planen; annars berättas bara vad den skulle medföra",
    },
  },
  undo: {
    summary: "ångrar Piiris senaste ändring av planen",
    takes: {
      plan: "planen, YAML eller JSON",
      write: "återställer filen; annars berättas bara vad det skulle medföra",
    },
  },
  interested: {
    summary: "berättar hur många som önskar en grupp som inte finns ännu, och om de är tillräckligt många",
    takes: {
      export: "listan över intresserade från blanketten, CSV eller Excel",
      least: "hur många som behövs; annars så som praxis säger om en sluten grupp",
      form: "blankettens program eller en egen blankettfil",
    },
    written: (file) => `Antalet intresserade finns i filen ${file}.`,
  },
  debrief: {
    summary:
      "berättar vad gruppledarnas genomgångar gav: hur många kvällar som har gåtts igenom, vad som kom upp, vad de behöver",
    takes: {
      plan: "planen, YAML eller JSON",
      export: "svaren, CSV eller Excel; piiri forms blueprint debrief berättar om blanketten",
      openAnswers: "visar också det som är skrivet med egna ord; läs det innan du ger det vidare",
      strict: "räknar ingenting om en enda rad inte duger",
    },
    written: (file) => `Genomgångarna finns i filen ${file}.`,
  },
  poll: {
    summary: "berättar ur svaren på en tidsenkät vilken veckodag och del av dagen som passar flest",
    takes: {
      export: "svaren, CSV eller Excel; blanketten berättas av piiri forms blueprint times",
      strict: "räknar ingenting om en enda rad inte duger",
    },
    written: (file) => `Tiderna som passar finns i filen ${file}.`,
  },
  substitute: {
    summary: "berättar vem som kunde leda en träff i någons ställe, och har ett meddelande färdigt till var och en",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      session: "vilken träff: dess beteckning (s3) eller nummer",
      season: "mappen där säsongens övriga planer finns; den som leder annat den dagen frågas inte",
      people: "en fil med människor som kan bli ombedda att leda (people:), YAML eller JSON",
    },
    written: (file) => `De som kunde hoppa in finns i filen ${file}.`,
  },
  change: {
    summary: "berättar vad som har ändrats i planen och vem som ska få veta det",
    takes: {
      old: "planen så som den var",
      new: "planen så som den är nu",
      write: "höjer den nya planens version, så att kalendrarna uppdateras",
      messages: "gör meddelanden om ändringarna i den här mappen",
      registrations: "anmälningarna, CSV eller Excel: den som bad om ett annat språk får meddelandena på det",
      events: "avbokningar och svar, CSV eller Excel",
      mails: "mappen med sparade avbokningar per e-post (.eml)",
      form: "blankettens program eller en egen blankettfil",
      strict: "räknar ingenting om en enda rad inte duger",
      link: "möteslänken till meddelandena",
      from: "från vilken adress meddelandena skickas",
      texts: "föreningens egna meddelandetexter, YAML",
      horizon: "till vilken dag man ser, om gruppen inte har något slut",
    },
    written: (file) => `Ändringarna finns i filen ${file}.`,
  },
  teams: {
    summary: "gör träffarna till Teams-möten, ledarna som arrangörer och lobbyn på",
    takes: {
      action: "plan (vad som skulle göras), apply (gör) eller status (vad som inte är som det ska)",
      plan: "planen, YAML eller JSON",
      organiser: "med vems konto mötena görs; annars enligt planen",
      links: "skriver möteslänkarna i den här filen, som bara du kan läsa",
      team: "teamet i vars kanal mappar för träffarna görs",
      channel: "kanalen i vilken mapparna görs",
    },
    written: (file) => `Läget för Teams-mötena finns i filen ${file}.`,
  },
  feedback: {
    summary: "berättar vad man sade om gruppen, så att ingen som svarat känns igen",
    takes: {
      export: "svaren från enkätprogrammet, CSV eller Excel",
      plan: "planen, YAML eller JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic eller en egen blankettfil",
      for: "vilka som svarade: participants (deltagarna) eller facilitators (ledarna)",
      format: pageOrJson,
      closed: "enkäten är redan stängd, fast planens svarstid inte är slut",
      earlier: "en tidigare säsongs resultat, en json-fil från det här kommandot",
      season: "säsongens namn, om samma grupp frågar flera gånger, till exempel host-2027",
      told: "resultat som redan berättats, en json-fil från det här kommandot, om Piiris eget minne av dem har försvunnit",
      openAnswers: "visar också svar med egna ord, som du måste läsa själv först",
      strict: "räknar ingenting om en enda rad inte duger",
    },
    written: (file) => `Responsens resultat finns i filen ${file}.`,
  },
  report: {
    summary: "berättar om säsongen i siffror och text för årsberättelsen",
    takes: {
      plan: "planen, där träffarnas sammanställningar är antecknade",
      feedback: "responsens resultat, en json-fil från kommandot piiri feedback",
      from: "första dagen som tas med",
      to: "sista dagen som tas med",
      people: "hur många olika personer som kom, om man vet det",
      format: `resultatets form: ${pageForms}, csv eller json`,
    },
    written: (file) => `Säsongens siffror finns i filen ${file}.`,
  },
  forget: {
    summary:
      "glömmer människorna när tiden för att spara är slut: kvar blir hur många meddelanden som skickades och när",
    takes: {
      plan: "planen, YAML eller JSON",
      files: "filerna som ska tas bort, en i taget, till exempel anmälningarna",
      write: "tar bort; utan den berättas bara vad som skulle tas bort",
    },
    written: (file) => `Det som glömts finns i filen ${file}.`,
  },
  season: {
    summary: "ser på många grupper tillsammans: krockar, ledare, siffror och en gemensam kalender",
    takes: {
      places:
        "mapparna där planerna finns (enskilda planer går också bra); diff GAMMAL NY berättar vad som är annorlunda",
      from: "första dagen vars träffar tas med",
      to: "sista dagen vars träffar tas med",
      for: "vad du behöver resultatet till: planning (planering), report (siffror per förening och för verksamhetsberättelsen), groups (siffror per grupp), public (en sida där man hittar en grupp, bara publicerade grupper), booklet (ett häfte om dem att skriva ut), calendar (deras träffar månad för månad), facilitators (för gruppledarna) eller meeting-guide (träffar varje vecka, för appar där man söker dem)",
      format: `resultatets form: text, json, sida (${pageFormats.join(", ")}), csv (tabell) eller ics (kalender)`,
      suggest: "en plan för vilken gruppledare föreslås och, när du ger --from och --to, också dagar",
      people: "för --suggest: en fil med andra som kan bli ombedda att leda (people:), YAML eller JSON",
      rooms: "en fil med era rum (rooms:), YAML eller JSON: det berättas vilka som är för små och vem som kan komma in",
      site: "med --for public: https-adressen till mappen där sidan kommer att finnas; bredvid sidan skrivs kalendrar att prenumerera på",
    },
    written: (file) => `Säsongens uppgifter finns i filen ${file}.`,
  },
  "ground-rules": {
    summary: "ger gruppens spelregler",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      for: "för vem: participants (deltagare), newcomers (nya) eller facilitators (gruppledare, också vad de förbinder sig till)",
      format: pageOrJson,
    },
    written: (file) => `Spelreglerna finns i filen ${file}.`,
  },
  path: {
    summary: "berättar stegen för den som blir gruppledare och vad föreningen svarar för",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: pageOrJson,
    },
    written: (file) => `Vägen till gruppledare finns i filen ${file}.`,
  },
  agreement: {
    summary: "gör gruppledarens avtal att skriva ut och skriva under",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      person: "för en gruppledare, enligt beteckning; utan den för alla",
      format: pageOrJson,
    },
    written: (file) => `Avtalet finns i filen ${file}.`,
  },
  guidance: {
    summary: "berättar vad som hjälper när det är svårt i gruppen",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: pageOrJson,
    },
    written: (file) => `Råden för svåra situationer finns i filen ${file}.`,
  },
  support: {
    summary: "avtal om stöd på tu man hand: vad som är överenskommet och vad som är öppet",
    takes: {
      agreement: "avtalet, YAML; utan det får du en mall att fylla i",
      format: pageOrJson,
    },
    written: (file) => `Avtalet finns i filen ${file}.`,
  },
  publicity: {
    summary: "ger färdiga texter som berättar om gruppen",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      kind: "bara en text: web-page (webbsida), newsletter (nyhetsbrev) eller short-post (sociala medier)",
      qr: "gör i den här filen en QR-kod som leder till gruppens sida (SVG)",
      format: pageOrJson,
    },
    written: (file) => `Texterna som berättar om gruppen finns i filen ${file}.`,
  },
  leaflet: {
    summary: "gör en vikt broschyr om gruppen",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format: pageAlone,
    },
    written: (file) => `Broschyren finns i filen ${file}. Skriv ut den dubbelsidigt och vik den en gång.`,
  },
  calendar: {
    summary: "gör en kalender av träffarna (iCalendar)",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      for: "för vem: participants (deltagarna), facilitators (gruppledarna) eller public (alla får se)",
      link: "möteslänken i deltagarnas eller gruppledarnas kalender",
      mode: "events: varje träff för sig; rule: en återkommande händelse",
      horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
    },
    written: (file) => `Kalendern finns i filen ${file}.`,
  },
  jsonld: {
    summary: "ger gruppens offentliga uppgifter till sökmotorer och evenemangskalendrar",
    takes: {
      plan: "planen, YAML eller JSON; - läser från indata",
      format:
        "schema-org (för sökmotorer och evenemangskalendrar), linked-events (för städernas evenemangskalendrar) eller meeting-guide (för appar där man söker träffar som hålls varje vecka)",
      html: "för er egen webbsida: klistra in resultatet i sidans kod",
      association:
        "för linked-events och meeting-guide: föreningens fil med nyckelorden (linkedEvents:) och rummen (rooms:)",
      publish: "för linked-events: alla ser evenemangen genast när de skickas; utan det här väntar de som utkast",
      first:
        "för linked-events: inget av gruppen har skickats förr; inställda träffar och träffar utan ny dag lämnas bort",
      horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
    },
    written: (file) => `Gruppens offentliga uppgifter för andra program finns i filen ${file}.`,
  },
  page: {
    summary: "gör en fil som du öppnar i webbläsaren: all planering utan kommandon",
    takes: {
      config: "förbundets inställningar för sidan: namn, märke, färger, praxis och exempel (piiri.config.json)",
    },
    written: (file) => `Sidan finns i filen ${file}. Öppna den i webbläsaren med ett dubbelklick.`,
  },
  completion: {
    summary: "lär terminalen att fylla i kommandon som du börjar skriva",
    takes: {
      shell: "vilket skal: bash, zsh, fish eller powershell; lägg svaret i filen som skalet läser när det startar",
    },
    written: (file) => `Raderna för skalet finns i filen ${file}.`,
  },
  schema: {
    summary: "ger filens form som JSON Schema för en textredigerare",
    takes: {
      document:
        "plan, profile (egen praxis), association (människor och rum) eller form (blankettfil); om du inte väljer: plan",
    },
    written: (file) => `JSON Schema finns i filen ${file}.`,
  },
};
