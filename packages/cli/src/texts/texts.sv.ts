import type { Texts } from "./texts.js";

/** The command in Finland's Swedish. */
export const commandTexts: Texts = {
  help: {
    about: "Piiri hjälper dig att planera en kamratstödsgrupp och hålla uppgifterna om den aktuella.",
    titles: {
      usage: "Så här:",
      arguments: "Kommandot behöver:",
      options: "Tillval:",
      globalOptions: "Tillval för alla kommandon:",
      commands: "Kommandon:",
      examples: "Exempel:",
    },
    command: "<kommando>",
    options: "[tillval]",
    showHelp: "visar den här hjälpen",
    showVersion: "visar Piiris version",
    helpCommand: "visar hjälp om ett kommando",
    exitCodes: `Slutkoder:
  0  klart
  1  granskningen hittade något att rätta
  2  det finns ett fel i filen eller kommandot
  3  något annat hindrade arbetet, till exempel en full disk`,
    values: {
      file: "fil",
      moment: "tidpunkt",
      date: "dd.mm.åååå",
      time: "tt.mm",
      text: "text",
      id: "id",
      number: "tal",
      link: "länk",
      session: "träff",
      folder: "mapp",
      address: "adress",
      kind: "meddelandets slag",
      weekday: "veckodag",
      minutes: "minuter",
      place: "plats",
    },
    plan: "plan",
    plans: "plan...",
    places: "mappar...",
    format: "gruppform",
    document: "slag",
    calendar: "kalender",
    rule: "regel",
    exercise: "övning",
  },

  globalOptions: {
    json: "ger resultatet som JSON för ett annat program",
    language: "språk: fi, sv eller en (om du inte väljer: planens språk eller datorns språk)",
    profile: "fil med siffrorna i förbundets eller föreningens egen praxis",
    practice:
      "förbundets eller föreningens egen praxis med regler, texter och allt: en fil (.mjs) eller ett installerat paket, vars kod körs",
    now: "räknar som om det vore den här tidpunkten, till exempel 2027-01-10 eller 2027-01-10T12:00Z",
    noColor: "inga färger",
    output: "skriver resultatet i en fil",
    force: "ersätter en fil med samma namn, också om Piiri inte har skrivit den eller någon har ändrat den",
  },

  commands: {
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
    },
    import: {
      summary: "gör en plan att fylla i av en serie i din kalender",
      takes: {
        calendar: "serien som din kalender exporterar den (.ics); - läser från indata",
        deliveryFormat:
          "vilket slag av grupp det är (utan val: en sluten grupp om serien tar slut, öppna träffar om den fortsätter)",
        series: "vilken serie, om kalendern har flera: 1 är den som börjar först",
      },
    },
    next: {
      summary: "berättar vad som ska göras i dag och härnäst, och med vilket kommando",
      takes: { plan: "planen; utan den tas planerna i den här mappen" },
    },
    check: {
      summary: "granskar planen och berättar vad som behöver rättas",
      takes: {
        plans: "planer, YAML eller JSON; - läser från indata",
        as: "published: granskar som om planen redan var publicerad",
        format:
          "resultatets form: text, json, sarif (för kodgranskningsprogram) eller github (för GitHub Actions logg)",
        maxWarnings: "hur många rekommendationer som får finnas kvar",
      },
    },
    rules: {
      summary: "räknar upp reglerna som planen granskas med",
      takes: { rule: "regeln som du vill veta mer om, till exempel format/session-count" },
    },
    readiness: {
      summary: "berättar vad gruppen ännu saknar innan den publiceras",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: text, json eller en sida för föreningens styrelse: md, html, docx (Word)",
        known: "vad du vet redan är i sin ordning fast planen inte berättar det; komma emellan",
      },
    },
    timeline: {
      summary: "berättar vem som gör vad och när",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: text, json, svg (bild), ics (kalender) eller en sida: md, html, docx (Word)",
        horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
      },
    },
    lifecycle: {
      summary: "berättar i vilken fas gruppen är och vad som behövs nu",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: md, html, docx (Word) eller json",
        horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
      },
    },
    sessions: {
      summary: "räknar upp träffarna med dagar och tider",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        horizon: "till vilken dag träffarna räknas ut för en grupp utan slut",
      },
    },
    agenda: {
      summary: "ger en träffs tidsplan eller program",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        session: "vilken träff: id eller ordningsnummer, till exempel s2 eller 2",
        for: "för vem: facilitators (tidsplan och arbetsfördelning för gruppledarna) eller participants (program för deltagarna)",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    slides: {
      summary: "gör en träffs bilder att visa på skärmen",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        session: "vilken träff: id eller ordningsnummer, till exempel s2 eller 2",
        format: "resultatets form: md, html eller docx (Word)",
      },
    },
    exercises: {
      summary: "visar övningar för träffar, med minuter och steg",
      takes: {
        exercise: "en övnings beteckning; utan den får du alla",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
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
    },
    forms: {
      summary: "berättar hurdan blankett man gör",
      takes: {
        action:
          "blueprint: frågorna som du skapar i ditt eget program; paper: en blankett att skriva ut; table: en tom tabell där svaren på papper skrivs in",
        kind: "registration (anmälan), feedback (respons), facilitator-feedback (ledarnas respons), summary (sammanställning), debrief (ledarnas avlastning) eller times (vilken tid passar)",
        plan: "planen, YAML eller JSON",
        format: "form: en blankett på papper är md, html (skriv ut i webbläsaren) eller docx (Word)",
        form: "blankettfilen hittills: det som träffarna har hetat i den förblir känt",
      },
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
    },
    attendance: {
      summary: "räknar deltagare ur rapporter från Teams",
      takes: {
        reports: "närvarorapporter från Teams, CSV; om planen är med räknas dess ledare inte som deltagare",
        plan: "planen: dess gruppledare räknas inte som deltagare",
        strict: "räknar ingenting om en enda rad inte duger",
      },
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
    },
    poll: {
      summary: "berättar ur svaren på en tidsenkät vilken veckodag och del av dagen som passar flest",
      takes: {
        export: "svaren, CSV eller Excel; blanketten berättas av piiri forms blueprint times",
        strict: "räknar ingenting om en enda rad inte duger",
      },
    },
    substitute: {
      summary: "berättar vem som kunde leda en träff i någons ställe, och har ett meddelande färdigt till var och en",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        session: "vilken träff: dess beteckning (s3) eller nummer",
        season: "mappen där säsongens övriga planer finns; den som leder annat den dagen frågas inte",
        people: "en fil med människor som kan bli ombedda att leda (people:), YAML eller JSON",
      },
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
    },
    feedback: {
      summary: "berättar vad man sade om gruppen, så att ingen som svarat känns igen",
      takes: {
        export: "svaren från enkätprogrammet, CSV eller Excel",
        plan: "planen, YAML eller JSON",
        form: "microsoft-forms, google-forms, surveymonkey, webropol, generic eller en egen blankettfil",
        for: "vilka som svarade: participants (deltagarna) eller facilitators (ledarna)",
        format: "resultatets form: md, html, docx (Word) eller json",
        closed: "enkäten är redan stängd, fast planens svarstid inte är slut",
        earlier: "en tidigare säsongs resultat, en json-fil från det här kommandot",
        season: "säsongens namn, om samma grupp frågar flera gånger, till exempel host-2027",
        told: "resultat som redan berättats, en json-fil från det här kommandot, om Piiris eget minne av dem har försvunnit",
        openAnswers: "visar också svar med egna ord, som du måste läsa själv först",
        strict: "räknar ingenting om en enda rad inte duger",
      },
    },
    report: {
      summary: "berättar om säsongen i siffror och text för årsberättelsen",
      takes: {
        plan: "planen, där träffarnas sammanställningar är antecknade",
        feedback: "responsens resultat, en json-fil från kommandot piiri feedback",
        from: "första dagen som tas med",
        to: "sista dagen som tas med",
        people: "hur många olika personer som kom, om man vet det",
        format: "resultatets form: md, html, docx (Word), csv eller json",
      },
    },
    forget: {
      summary:
        "glömmer människorna när tiden för att spara är slut: kvar blir hur många meddelanden som skickades och när",
      takes: {
        plan: "planen, YAML eller JSON",
        files: "filerna som ska tas bort, en i taget, till exempel anmälningarna",
        write: "tar bort; utan den berättas bara vad som skulle tas bort",
      },
    },
    season: {
      summary: "ser på många grupper tillsammans: krockar, ledare, siffror och en gemensam kalender",
      takes: {
        places:
          "mapparna där planerna finns (enskilda planer går också bra); diff GAMMAL NY berättar vad som är annorlunda",
        from: "första dagen vars träffar tas med",
        to: "sista dagen vars träffar tas med",
        for: "vad du behöver resultatet till: planning (planering), report (siffror per förening och för verksamhetsberättelsen), groups (siffror per grupp), public (en sida där man hittar en grupp, bara publicerade grupper), booklet (ett häfte om dem att skriva ut), calendar (deras träffar månad för månad), facilitators (för gruppledarna) eller meeting-guide (träffar varje vecka, för appar där man söker dem)",
        format: "resultatets form: text, json, sida (md, html, docx), csv (tabell) eller ics (kalender)",
        suggest: "en plan för vilken gruppledare föreslås och, när du ger --from och --to, också dagar",
        people: "för --suggest: en fil med andra som kan bli ombedda att leda (people:), YAML eller JSON",
        rooms:
          "en fil med era rum (rooms:), YAML eller JSON: det berättas vilka som är för små och vem som kan komma in",
        site: "med --for public: https-adressen till mappen där sidan kommer att finnas; bredvid sidan skrivs kalendrar att prenumerera på",
      },
    },
    "ground-rules": {
      summary: "ger gruppens spelregler",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        for: "för vem: participants (deltagare), newcomers (nya) eller facilitators (gruppledare, också vad de förbinder sig till)",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    path: {
      summary: "berättar stegen för den som blir gruppledare och vad föreningen svarar för",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    agreement: {
      summary: "gör gruppledarens avtal att skriva ut och skriva under",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        person: "för en gruppledare, enligt beteckning; utan den för alla",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    guidance: {
      summary: "berättar vad som hjälper när det är svårt i gruppen",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    support: {
      summary: "avtal om stöd på tu man hand: vad som är överenskommet och vad som är öppet",
      takes: {
        agreement: "avtalet, YAML; utan det får du en mall att fylla i",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    publicity: {
      summary: "ger färdiga texter som berättar om gruppen",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        kind: "bara en text: web-page (webbsida), newsletter (nyhetsbrev) eller short-post (sociala medier)",
        qr: "gör i den här filen en QR-kod som leder till gruppens sida (SVG)",
        format: "resultatets form: md, html, docx (Word) eller json",
      },
    },
    leaflet: {
      summary: "gör en vikt broschyr om gruppen",
      takes: {
        plan: "planen, YAML eller JSON; - läser från indata",
        format: "resultatets form: md, html eller docx (Word)",
      },
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
    },
    page: {
      summary: "gör en fil som du öppnar i webbläsaren: all planering utan kommandon",
      takes: {
        config: "förbundets inställningar för sidan: namn, märke, färger, praxis och exempel (piiri.config.json)",
      },
    },
    completion: {
      summary: "lär terminalen att fylla i kommandon som du börjar skriva",
      takes: {
        shell: "vilket skal: bash, zsh, fish eller powershell; lägg svaret i filen som skalet läser när det startar",
      },
    },
    schema: {
      summary: "ger filens form som JSON Schema för en textredigerare",
      takes: {
        document:
          "plan, profile (egen praxis), association (människor och rum) eller form (blankettfil); om du inte väljer: plan",
      },
    },
  },

  usage: {
    unknownCommand: (name, nearest) => `Kommandot ”${name}” finns inte.${nearest ? ` Menade du ”${nearest}”?` : ""}`,
    unknownOption: (flag, nearest) => `Tillvalet ${flag} finns inte.${nearest ? ` Menade du ${nearest}?` : ""}`,
    planNeeded: (example) => `Berätta vilken grupps plan det gäller. Till exempel så här: ${example}`,
    missingArgument: (name) => `I kommandot saknas ${name}. Lägg till det.`,
    missingValue: (flag) => `Efter ${flag} saknas ett värde. Lägg till det.`,
    missingOption: (flag, values) => `Lägg till ${flag} med något av följande: ${values.join(", ")}.`,
    tooManyArguments: "Kommandot har för många delar. Skriv ett namn med mellanslag inom citattecken.",
    notOneOf: (what, values) => `För ${what} passar något av följande: ${values.join(", ")}.`,
    notAWholeNumber: (flag) => `Efter ${flag} skrivs ett helt tal, till exempel 0 eller 5.`,
    notAMoment:
      "Efter --now skrivs en dag, eller en tidpunkt med tidszon, till exempel 2027-01-10, 2027-01-10T12:00Z eller 2027-01-10T14:00+02:00.",
    jsonIsNotFor: "Kalendern är alltid i formen iCalendar. Lämna bort --json.",
    pageIsNoJson: "Sidan är alltid i formen HTML. Lämna bort --json.",
    formatsOfAction: (action, formats) => `Med ordet ${action} är formen en av de här: ${formats.join(", ")}.`,
    wordNeedsFile: "En Wordfil kan inte visas här. Ge ett filnamn, till exempel -o sida.docx.",
    seeHelp: (command) => `Hjälp får du så här: ${command} --help`,
  },

  files: {
    "no-such-file": (file) => `${file}: Filen finns inte. Kontrollera namnet och mappen.`,
    "is-an-address": () => "Här behövs namnet på en fil, inte en webbadress. Möteslänken kan du ge med --link.",
    "is-a-directory": (file) => `${file}: Det här är en mapp. Ange en fil.`,
    "not-readable": (file) => `${file}: Filen går inte att läsa. Kontrollera att du har rätt till den.`,
    "not-writable": (file) => `${file}: Filen går inte att skriva. Kontrollera att du har rätt till den.`,
    "no-such-folder": (file) => `${file}: Mappen där filen skulle skrivas finns inte. Skapa mappen först.`,
    "no-room": (file) => `${file}: Det gick inte att skriva filen. Kontrollera om det finns plats på disken.`,
    "not-written": (file) => `${file}: Det gick inte att skriva filen. Ge samma kommando igen.`,
    notWritten: (file) => `Filen ${file} skrevs inte.`,
    alreadyThere: (file) =>
      `Filen ${file} finns redan och har inte ändrats. Ge ett annat namn. Om du vill ersätta den gamla filen, lägg till --force.`,
    notEditable: (file, lines) =>
      `${file}: Filen är skriven så att kommandot inte kan ändra bara det som behövs. Skriv själv in i den: ${lines.join(", ")}`,
    edited: (file) =>
      `Någon har ändrat filen ${file} efter att Piiri skrev den, så den har inte rörts. Ge ett annat namn. Om du vill ersätta filen, lägg till --force.`,
    otherFormat: (file, format) =>
      `${file}: Namnet säger en annan form än ${format}. Ge ett namn med en annan ändelse, eller lämna bort formen: då följer den av namnet.`,
    noSuchFormat: (file, formats) =>
      `${file}: Kommandot gör inte en sådan fil. Det har de här formerna: ${formats.join(", ")}. Ge ett annat namn.`,
    otherLanguage: (file, language) =>
      `${file}: Gruppens språk är ${language}, och på det språket har Piiri inga texter. Texterna är nu på svenska. Ett annat språk väljer du så här: --language fi, sv eller en.`,
    isInput: (file) => `${file}: Filen skrevs inte över, för kommandot läser den. Ge ett annat namn efter -o.`,
  },

  written: {
    new: (file, check) => `Planens mall finns i filen ${file}. Fyll i den med en textredigerare och granska: ${check}`,
    import: (file, check) =>
      `Planen finns i filen ${file}, med kalenderns dagar. Fyll i resten med en textredigerare och kontrollera: ${check}`,
    next: (file) => `Det som står på tur finns i filen ${file}.`,
    check: (file) => `Resultatet av granskningen finns i filen ${file}.`,
    rules: (file) => `Reglerna finns i filen ${file}.`,
    readiness: (file) => `Hur redo gruppen är står i filen ${file}.`,
    timeline: (file) => `Uppgifterna med sina dagar finns i filen ${file}.`,
    lifecycle: (file) => `Gruppens fas beskrivs i filen ${file}.`,
    sessions: (file) => `Listan över träffarna finns i filen ${file}.`,
    agenda: (file) => `Träffens tidsplan eller program finns i filen ${file}.`,
    slides: (file) => `Bilderna finns i filen ${file}.`,
    exercises: (file) => `Övningarna finns i filen ${file}.`,
    capacity: (file) => `Uträkningen finns i filen ${file}.`,
    forms: (file) => `Blankettens frågor finns i filen ${file}.`,
    intake: (file) => `Läget för anmälningarna finns i filen ${file}.`,
    attendance: (file) => `Antalen deltagare finns i filen ${file}.`,
    messages: (file) => `Säsongens meddelanden finns i filen ${file}.`,
    send: (file) => `Resultatet av sändningen finns i filen ${file}.`,
    bounces: (file) => `Meddelandena som kom tillbaka finns i filen ${file}.`,
    interested: (file) => `Antalet intresserade finns i filen ${file}.`,
    debrief: (file) => `Genomgångarna finns i filen ${file}.`,
    poll: (file) => `Tiderna som passar finns i filen ${file}.`,
    substitute: (file) => `De som kunde hoppa in finns i filen ${file}.`,
    change: (file) => `Ändringarna finns i filen ${file}.`,
    teams: (file) => `Läget för Teams-mötena finns i filen ${file}.`,
    feedback: (file) => `Responsens resultat finns i filen ${file}.`,
    report: (file) => `Säsongens siffror finns i filen ${file}.`,
    forget: (file) => `Det som glömts finns i filen ${file}.`,
    season: (file) => `Säsongens uppgifter finns i filen ${file}.`,
    "ground-rules": (file) => `Spelreglerna finns i filen ${file}.`,
    path: (file) => `Vägen till gruppledare finns i filen ${file}.`,
    agreement: (file) => `Avtalet finns i filen ${file}.`,
    guidance: (file) => `Råden för svåra situationer finns i filen ${file}.`,
    support: (file) => `Avtalet finns i filen ${file}.`,
    publicity: (file) => `Texterna som berättar om gruppen finns i filen ${file}.`,
    leaflet: (file) => `Broschyren finns i filen ${file}. Skriv ut den dubbelsidigt och vik den en gång.`,
    calendar: (file) => `Kalendern finns i filen ${file}.`,
    jsonld: (file) => `Gruppens offentliga uppgifter för andra program finns i filen ${file}.`,
    page: (file) => `Sidan finns i filen ${file}. Öppna den i webbläsaren med ett dubbelklick.`,
    completion: (file) => `Raderna för skalet finns i filen ${file}.`,
    schema: (file) => `JSON Schema finns i filen ${file}.`,
  },

  page: {
    kind: (file, kinds) => `Filen ${file} duger inte för sidan. Den kan sluta på ${kinds.join(", ")}.`,
    tooLarge: (file, most) =>
      `Filen ${file} är för stor för sidan. Den får vara högst ${most} kilobyte. Gör den mindre.`,
  },

  problems: {
    standardInput: "<indata>",
    place: "ställe",
    count: (count, again) =>
      `${count === 1 ? "En sak att rätta" : `${count} saker att rätta`}. ` +
      `${count === 1 ? "Rätta den" : "Rätta dem"} ${again ? `och granska sedan på nytt: ${again}` : "och ge kommandot på nytt."}`,
  },

  check: {
    inOrder: (file, sessions, first, last, goesOn) => {
      const days = first === last ? first : `${first} – ${last}`;
      const many = sessions === 1 ? "en träff" : `${sessions} träffar`;
      return `${file}: i sin ordning, ${many}, ${days}${goesOn ? ", och gruppen fortsätter" : ""}.`;
    },
    notes: "Bra att veta",
    open: "Ännu att bestämma",
    fillIn: (open) =>
      open === 1
        ? "En sak är ännu öppen. Fyll i den när den klarnar."
        : `${open} saker är ännu öppna. Fyll i dem när de klarnar.`,
    found: (file, errors, warnings, again) => {
      const toMend = errors === 1 ? "en sak behöver rättas" : `${errors} saker behöver rättas`;
      const advice = warnings === 1 ? "en rekommendation" : `${warnings} rekommendationer`;
      const counts = [...(errors > 0 ? [toMend] : []), ...(warnings > 0 ? [advice] : [])];
      const which = warnings === 1 ? "om rekommendationen" : "vilka rekommendationer som";
      return [
        `${file}: ${counts.join(", ")}.`,
        ...(errors > 0 ? [`Rätta ${errors === 1 ? "den saken" : "de sakerna"}.`] : []),
        ...(warnings > 0 ? [`Fundera på ${which} passar er grupp.`] : []),
        ...(again === undefined ? [] : [`Granska sedan på nytt: ${again}`]),
      ].join(" ");
    },
    more: (rule) => `Mer om en regel: piiri rules ${rule}`,
    tooManyWarnings: (count, most) => `Rekommendationerna är ${count}, och --max-warnings tillåter högst ${most}.`,
  },

  rules: {
    topics: {
      format: "Gruppform",
      series: "Dagar och tider",
      session: "Träffens gång",
      people: "Människorna",
      platform: "Träff på nätet",
      venue: "Platsen",
      organisation: "Föreningen",
      registration: "Anmälan",
      publicity: "Information om gruppen",
      ethics: "Etik",
      feedback: "Respons",
      report: "Rapportering",
      lifecycle: "Gruppens livscykel",
    },
    strengths: { must: "nödvändigt", should: "rekommendation", may: "tips" },
    everyGroup: "alla grupper",
    and: "och",
    venues: { online: "på nätet eller hybrid", "in-person": "på plats" },
    withoutEnd: "utan slut",
    withEnd: "med ett slut",
    attached: "knuten till en organisation",
    associations: "en förenings egen",
    registered: "med anmälan",
    memberships: { closed: "samma deltagare", open: "vem som helst när som helst", replenished: "halvöppen" },
    source: "Källa",
    locked: "Egen praxis kan inte göra den här regeln mildare.",
    practice: (name, severity) =>
      severity === undefined
        ? `I praxis enligt ”${name}” är den här regeln inte i bruk.`
        : `I praxis enligt ”${name}” säger granskningen: ${severity}.`,
    good: "Så här följer planen regeln:",
    bad: "Så här gör den inte det:",
    says: "Då säger granskningen:",
    notInPlan: "finns inte i planen",
    unknown: (rule, nearest) =>
      `Regeln ”${rule}” finns inte. ${nearest ? `Menade du ”${nearest}”? ` : ""}Alla regler ser du så här: piiri rules`,
  },

  agreement: {
    unknownPerson: (person, ids) =>
      `Ingen gruppledare har beteckningen ”${person}”. ${ids.length === 0 ? "Planen nämner ännu ingen gruppledare." : `Beteckningarna är: ${ids.join(", ")}.`}`,
  },

  exercises: {
    unknown: (exercise, nearest) =>
      `Övningen ”${exercise}” finns inte. ${nearest === undefined ? "Se alla: piiri exercises" : `Menade du ${nearest}?`}`,
  },

  poll: {
    answers: (answers) => `Svar: ${answers}. De här tiderna passar, den bästa först:`,
    time: (weekday, part, suits) => `${weekday}, ${part}: ${suits}`,
    none: "Ingen tid passar någon. Fråga om andra tider.",
    unclear: (rows) => `På de här raderna förstods inte allt: ${rows.join(", ")}.`,
  },
  agenda: {
    unknownSession: (session, keys) => `Träffen ”${session}” finns inte. Träffarna är: ${keys.join(", ")}.`,
    chooseSession: (keys) => `Lägg till --session. Träffarna är: ${keys.join(", ")}.`,
  },

  jsonld: {
    htmlIsForPages: "--html är för er egen webbsida. Lämna bort --json och --format linked-events.",
    onlyLinkedEvents: "--publish och --first hör ihop med --format linked-events.",
    lacking: "Stadens evenemangskalender skulle inte visa gruppen än. Ingenting skrevs.",
    notInGuide:
      "Gruppen passar inte i det här flödet: där finns träffar som hålls varje vecka och som vem som helst får komma till.",
  },

  timeline: {
    record: (id, day) =>
      `När något är gjort, skriv dess namn och dagen i planen. Till exempel så här: done: { ${id}: ${day} }`,
  },

  publicity: {
    qrNeedsPage:
      "QR-koden leder till gruppens sida, men sidans adress finns inte i planen. Skriv den i informationPage.",
    qrWritten: (file) => `QR-koden finns i filen ${file}.`,
  },

  readiness: {
    sayKnown: (condition) =>
      `Om något av det öppna redan är i sin ordning, säg det så här: --known ${condition}. Skriv ett komma mellan flera.`,
  },

  sessions: { moved: (status, from) => `${status}, var ${from}` },

  unexpected: (detail) =>
    `Något oväntat hände (${detail}). Din plan har inte ändrats. Försök på nytt. Om det upprepas, sätt miljövariabeln PIIRI_DEBUG=1 och ge kommandot en gång till. Bifoga svaret till en felanmälan på Piiris sida.`,
};
