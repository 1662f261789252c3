import type { PlaceTexts, PlanFieldTexts } from "./texts.js";

/** What every field of the plan is called, and what to write there, in Finland's Swedish. */
export const planFieldTexts: PlanFieldTexts = {
  format: {
    label: "Gruppform",
    help: "closed-group: samma människor från början till slut. open-meetings: man anmäler sig till varje träff för sig. single-event: ett enstaka evenemang.",
  },
  id: {
    label: "Gruppens beteckning",
    help: "Ett kort namn för maskiner: små bokstäver a–z, siffror och bindestreck, högst 64 tecken. Välj den en gång och behåll den: en ny beteckning ser för kalendrar ut som en ny grupp. Nämn ingen sjukdom eller skada i den.",
  },
  title: {
    label: "Namn för deltagarna",
    help: "Namnet för dem som får veta vad gruppen handlar om. Högst 200 tecken.",
  },
  publicName: {
    label: "Offentligt namn",
    help: "Namnet som vem som helst kan se, till exempel i en arbetskamrats kalender. Håll det allmänt: inte ett ord om sjukdom eller skada. Högst 100 tecken.",
  },
  description: { label: "Beskrivning", help: "Några meningar om vad gruppen är till för." },
  informationPage: {
    label: "Webbsida",
    help: "Sidan som berättar om gruppen. Länkar och QR-koder leder dit. Adressen börjar med https://.",
  },
  language: {
    label: "Språk",
    help: "På vilket språk man skriver till gruppen: fi, sv, en eller ett annat språks beteckning. Utan den tar kommandot din dators språk.",
  },
  membership: {
    label: "Vem kan komma med",
    help: "Till en sluten grupp kommer inga nya, till öppna träffar kan man alltid komma. En grupp som fylls på tar emot nya vid överenskomna tider.",
  },
  audience: { label: "För vem", help: "Vilka gruppen är till för, om den inte är för alla." },
  "audience.id": {
    label: "Målgruppens beteckning",
    help: "Grupper med samma beteckning är för samma människor. Säsongen berättar om de träffas samma kväll.",
  },
  "audience.occupation": {
    label: "I arbete eller pensionerad",
    help: "Om gruppen är för dem som arbetar, för pensionärer eller för båda.",
  },
  "audience.close": { label: "Närstående", help: "Om deltagarnas närstående också får komma." },
  seats: {
    label: "Platser",
    help: "Hur många man önskar till gruppen. Utan uppgiften 4–8. Ett evenemang har ingen gräns.",
  },
  "seats.least": { label: "Minst", help: "Det minsta antal som gruppen fungerar med." },
  "seats.most": { label: "Högst", help: "Det största antal som ryms." },
  schema: { label: "Formulärets version", help: "Vilken version av det här formuläret planen följer." },
  stage: {
    label: "Var planen står",
    help: "Utkast medan ni planerar, publicerad när ni har berättat om gruppen. Utan uppgiften är planen ett utkast.",
  },
  revision: {
    label: "Antal ändringar",
    help: "Hur många gånger en publicerad plan har ändrats. Höj talet med ett varje gång, så märker kalendrarna det.",
  },
  revisedAt: {
    label: "När den ändrades",
    help: "Ändringens tidpunkt i världstid, till exempel 2027-01-18T09:00:00Z. Klockan i Finland går två timmar före på vintern och tre på sommaren. Behövs när det finns minst en ändring.",
  },
  organiser: { label: "Arrangör", help: "Vem som ordnar gruppen." },
  "organiser.name": {
    label: "Arrangörens namn",
    help: "Föreningen eller förbundet. En grupp som medborgare själva håller nämns alltid med sitt offentliga namn.",
  },
  "organiser.domain": {
    label: "Domän",
    help: "Arrangörens adress på nätet utan https://, till exempel example.org. Tillsammans med beteckningen skiljer den gruppen från alla andra.",
  },
  "organiser.key": {
    label: "Nyckel i stället för domän",
    help: "Om gruppen inte har någon domän: en slumpad nyckel som skiljer gruppen från alla andra i kalendrar. Du får den med kommandot piiri new citizens-group. Ändra den inte.",
  },
  "organiser.email": { label: "E-post", help: "Adressen dit frågor och avbokningar kommer." },
  people: {
    label: "Medarbetare",
    help: "Vem som gör vad. Bara frivilliga och anställda: deltagare skrivs aldrig i en plan.",
  },
  "people.facilitators": { label: "Gruppledare", help: "De som leder gruppen, en i taget." },
  "people.coordinator": { label: "Koordinator", help: "Den som håller ihop ett enstaka evenemang." },
  "people.speakers": {
    label: "Berättare och gäster",
    help: "De som kommer för att berätta eller tala men inte leder gruppen.",
  },
  "people.contactPerson": { label: "Kontaktperson", help: "Föreningens kontaktperson, ofta från styrelsen." },
  "people.communicationsOfficer": { label: "Informatör", help: "Den som berättar om gruppen utåt." },
  "people.supportInDifficulty": {
    label: "Stöd i svåra lägen",
    help: "Vem gruppledarna vänder sig till om något svårt händer.",
  },
  "people.technicalHost": { label: "Sköter tekniken", help: "Vem som sköter tekniken. Skriv personens beteckning." },
  "people.initiator": { label: "Igångsättare", help: "Den som samlar gruppen, om det inte är en gruppledare." },
  "people.initiator.person": { label: "Vem det är", help: "Igångsättarens beteckning och namn." },
  "people.initiator.staysForSessions": {
    label: "Är med",
    help: "Efter hur många träffar igångsättaren drar sig tillbaka.",
  },
  "person.id": {
    label: "Beteckning",
    help: "Ett kort namn som du själv väljer. Med det hänvisar planen till personen.",
  },
  "person.name": { label: "Namn", help: "Namnet så som man berättar det." },
  "person.role": {
    label: "Kommer för att",
    help: "storyteller: en jämlike som berättar om sitt eget liv. expert: sakkunnig. guest: en annan gäst. Utan uppgiften berättare i ett evenemang och annars gäst.",
  },
  "person.association": { label: "Förening", help: "Genom vilken förening personen är med." },
  "person.email": { label: "E-post", help: "Adressen där personen kan nås." },
  "person.training": { label: "Utbildning", help: "Vilken utbildning personen har fått." },
  "person.training.basicCourse": { label: "Grundkurs", help: "Om personen har gått grundkursen i kamratstöd." },
  "person.training.basicCourseOn": {
    label: "Grundkursens dag",
    help: "Dagen då personen gick grundkursen eller senast repeterade den.",
  },
  "person.training.orientation": {
    label: "Introduktion till nätet",
    help: "Om personen har fått introduktion till att leda på nätet.",
  },
  "person.training.orientationOn": {
    label: "Introduktionens dag",
    help: "Dagen då personen fick introduktionen eller senast repeterade den.",
  },
  "person.commitmentsAccepted": {
    label: "Åtaganden godkända",
    help: "Dagen då personen godkände gruppledarens åtaganden.",
  },
  "person.equipment": { label: "Utrustning", help: "Vad personen har med sig till en nätträff." },
  "person.equipment.device": { label: "Apparat", help: "Dator, pekplatta eller telefon." },
  "person.equipment.camera": { label: "Kamera", help: "Om det finns en kamera." },
  "person.equipment.microphone": { label: "Mikrofon", help: "Om det finns en mikrofon." },
  "person.equipment.headphones": { label: "Hörlurar", help: "Om det finns hörlurar." },
  "person.equipment.quietRoom": { label: "Lugnt rum", help: "Om det finns ett rum där man kan tala i förtroende." },
  "person.equipment.connection": {
    label: "Nätförbindelse",
    help: "Om nätförbindelsen håller och apparaten är uppdaterad. Pröva tillsammans före den första träffen.",
  },
  "person.isElectedOfficer": { label: "Förtroendevald", help: "Om personen är förtroendevald i föreningen." },
  "person.available": {
    label: "Kan leda",
    help: "Veckodagar och delar av dagen som passar personen. Utan uppgiften passar vilken tid som helst.",
  },
  "person.available.weekday": { label: "Veckodag", help: "Veckodagen som passar personen." },
  "person.available.part": {
    label: "Del av dagen",
    help: "Förmiddag, eftermiddag eller kväll. Utan uppgiften passar hela dagen.",
  },
  "person.away": { label: "Borta", help: "När personen inte kan vara med." },
  "person.away.from": { label: "Borta från", help: "Den första dagen som personen är borta." },
  "person.away.to": { label: "Borta till", help: "Den sista dagen som personen är borta." },
  venue: { label: "Plats", help: "Var man träffas. Utan uppgiften träffas man på nätet." },
  "venue.kind": { label: "På nätet eller på plats", help: "På nätet, i samma rum eller båda på en gång." },
  "venue.area": { label: "Ort", help: "Orten eller trakten där man söker en grupp, till exempel Tammerfors." },
  "venue.place": { label: "Rum och adress", help: "Vart man kommer. En nätgrupp har ingen." },
  "venue.seats": { label: "Ryms i rummet", help: "Hur många som ryms i rummet, gruppledarna medräknade." },
  "venue.accessible": { label: "Tillgänglighet", help: "Om alla kommer in, också med rullstol eller rollator." },
  "venue.hearingLoop": { label: "Hörslinga", help: "Om rummet har en slinga för dem som använder hörapparat." },
  "venue.calm": { label: "Lugn", help: "Om man kan tala utan att andra hör." },
  platform: { label: "Nätmöte", help: "Med vilket konto och hur man träffas på nätet." },
  "platform.licence": { label: "Konto", help: "Licensen som mötet hålls med. Utan uppgiften nonprofit-basic." },
  "platform.organiser": { label: "Gör länken", help: "Vem som gör möteslänken. Skriv personens beteckning." },
  "platform.coOrganisers": {
    label: "Ersättare",
    help: "Vilka som kan fortsätta om den personen inte kommer. Skriv deras beteckningar. Utan uppgiften alla andra gruppledare.",
  },
  "platform.lobby": { label: "Väntrum", help: "Om deltagarna väntar tills de släpps in. Utan uppgiften gör de det." },
  "platform.recording": { label: "Inspelning", help: "Om mötet spelas in. En kamratgrupp spelas inte in." },
  "platform.transcription": {
    label: "Tal till text",
    help: "Om ett program skriver ner det som sägs. I en kamratgrupp görs det inte.",
  },
  "platform.expectedPeople": { label: "Folk högst", help: "Hur många som kan komma till ett stort evenemang." },
  schedule: { label: "Tidtabell", help: "När man träffas." },
  "schedule.start": { label: "Första dagen", help: "Den första träffens dag. Veckodagen följer av den." },
  "schedule.time": {
    label: "Börjar",
    help: "När träffen börjar enligt klockan på väggen. Sommartiden ändrar den inte.",
  },
  "schedule.duration": { label: "Längd", help: "Träffens längd i minuter, 15–720. Utan uppgiften 120." },
  "schedule.timeZone": { label: "Tidszon", help: "Var klockan hänger. Utan uppgiften Europe/Helsinki." },
  "schedule.rhythm": {
    label: "Rytm",
    help: "Hur ofta man träffas, period efter period. Utan uppgiften varannan vecka.",
  },
  "schedule.rhythm.kind": {
    label: "Slag av rytm",
    help: "Med veckors mellanrum, på en viss dag i månaden eller på en viss veckodag.",
  },
  "schedule.rhythm.interval": {
    label: "Mellanrum",
    help: "Med hur många veckors eller månaders mellanrum man träffas.",
  },
  "schedule.rhythm.weekdays": {
    label: "Veckodagar",
    help: "På vilka veckodagar man träffas, om det är flera gånger i veckan. Utan uppgiften den första träffens veckodag.",
  },
  "schedule.rhythm.times": {
    label: "Antal i perioden",
    help: "Hur många träffar perioden har. Den sista perioden fortsätter utan antal.",
  },
  "schedule.rhythm.day": {
    label: "Dag i månaden",
    help: "På vilken dag man träffas. En månad utan den dagen hoppas över.",
  },
  "schedule.rhythm.nth": {
    label: "Vilken av veckodagarna",
    help: "Månadens första, andra och så vidare; -1 är den sista.",
  },
  "schedule.rhythm.weekday": { label: "Veckodag", help: "På vilken veckodag man träffas." },
  "schedule.count": {
    label: "Antal träffar",
    help: "Hur många träffar det blir. En sluten grupp har sex, om du inte säger något annat. Av count, until och ongoing får bara en finnas.",
  },
  "schedule.until": {
    label: "Sista möjliga dag",
    help: "Den sista dagen då det ännu kan vara en träff. Öppna träffar fortsätter till säsongens slut (15.6 eller 15.12), om du inte säger något annat.",
  },
  "schedule.ongoing": { label: "Tills vidare", help: "Gruppen har inget slut." },
  "schedule.holidays": {
    label: "Helger",
    help: "Om helgdagar hoppas över (skip) eller dagen står kvar och du får veta det (flag). Utan uppgiften flag.",
  },
  "schedule.skip": { label: "Lediga dagar", help: "Dagar då man inte träffas." },
  "schedule.breaks": { label: "Pauser", help: "Längre pauser. Rytmen fortsätter som om det inte hade varit någon." },
  "schedule.breaks.from": { label: "Pausen börjar", help: "Pausens första dag." },
  "schedule.breaks.to": {
    label: "Pausen slutar",
    help: "Pausens sista dag. Lämna bort den så länge ingen vet: träffarna skjuts upp tills du skriver den.",
  },
  agenda: {
    label: "Träffens gång",
    help: "Vad varje träff består av, om den inte har en egen gång. Utan uppgiften formens vanliga.",
  },
  "agenda.parts": { label: "Vad man gör", help: "Vad tiden är till för, det viktigaste först." },
  "agenda.minutes": { label: "Minuter", help: "Hur många minuter det tar." },
  "agenda.at": { label: "Fast början", help: "Klockslaget då det börjar. Annars genast efter det föregående." },
  "agenda.title": { label: "Rubrik", help: "Eget namn i programmet." },
  "agenda.lead": { label: "Leder", help: "Vem som leder det. Skriv personens beteckning." },
  "agenda.exercise": {
    label: "Övning",
    help: "Vilken övning man gör. Skriv övningens beteckning, till exempel pair-talk. Alla övningar: piiri exercises.",
  },
  facilitation: { label: "Gruppledarnas arbete", help: "Vad gruppledarna gör före en träff och efter den." },
  "facilitation.preparation": { label: "Förberedelse", help: "Hur många minuter före början gruppledarna samlas." },
  "facilitation.admission": { label: "Dörrarna öppnas", help: "Hur många minuter före början deltagarna släpps in." },
  "facilitation.reflection": {
    label: "Avlastning",
    help: "Hur många minuter gruppledarna talar igenom träffen efteråt.",
  },
  "facilitation.summaryForm": { label: "Sammanställning", help: "Vad man skriver ner efter varje träff." },
  sessions: {
    label: "Enskilda träffar",
    help: "Vad man har bestämt om varje träff, under dess beteckning: s1, s2 och så vidare.",
  },
  "sessions.theme": { label: "Tema", help: "Vad träffen handlar om." },
  "sessions.themeBy": { label: "Vem väljer temat", help: "Gruppledarna eller deltagarna." },
  "sessions.cancelled": { label: "Inställd", help: "Träffen hålls inte. Den syns ändå, så att ingen kommer i onödan." },
  "sessions.postponed": {
    label: "Uppskjuten",
    help: "Träffen hålls senare, men det nya datumet är inte känt än. När dagen är bestämd, skriv den under Flyttad och ta bort det här.",
  },
  "sessions.moved": { label: "Flyttad", help: "En annan dag, en annan tid eller båda." },
  "sessions.moved.date": { label: "Ny dag", help: "Dagen som träffen flyttas till." },
  "sessions.moved.time": { label: "Ny tid", help: "Klockslaget som träffen flyttas till." },
  "sessions.onwards": {
    label: "Från och med den här",
    help: "Vad som är annorlunda från och med den här träffen, för den och alla följande, tills en senare säger annat.",
  },
  "sessions.onwards.weekday": {
    label: "Veckodag från och med den här",
    help: "På vilken veckodag man träffas från och med den här träffen.",
  },
  "sessions.onwards.time": {
    label: "Tid från och med den här",
    help: "När den här och de följande träffarna börjar.",
  },
  "sessions.onwards.duration": {
    label: "Längd från och med den här",
    help: "Hur många minuter den här och de följande träffarna varar, 15–720.",
  },
  "sessions.onwards.place": {
    label: "Plats från och med den här",
    help: "Vart man kommer från och med den här träffen. En nätgrupp har ingen.",
  },
  "sessions.added": {
    label: "Extra träff",
    help: "En träff utanför rytmen. Ge den en egen beteckning, till exempel extra-traff.",
  },
  "sessions.added.date": { label: "Den extra träffens dag", help: "Vilken dag den är." },
  "sessions.added.time": {
    label: "Den extra träffens tid",
    help: "När den börjar, om inte vid samma tid som de andra.",
  },
  "sessions.agenda": { label: "Egen gång", help: "Den här träffens egen gång." },
  "sessions.facilitators": {
    label: "Gruppledare den här gången",
    help: "Vilka som leder den här träffen. Skriv deras beteckningar. Utan uppgiften alla gruppledare.",
  },
  "sessions.summary": { label: "Sammanställning", help: "Vad gruppledarna skrev ner efter träffen. Ingens namn." },
  "sessions.summary.heldOn": { label: "Hölls", help: "Vilken dag träffen hölls." },
  "sessions.summary.notHeld": {
    label: "Gruppen träffades inte",
    help: "Träffen hölls inte fast den inte hade ställts in. Då skriver man inga deltagare. Om ledarna väntade och ingen kom, skriv 0 deltagare.",
  },
  "sessions.summary.participants": { label: "Deltagare", help: "Hur många som kom. Bara antalet." },
  "sessions.summary.registered": {
    label: "Anmälda",
    help: "Hur många som hade anmält sig, om man anmäler sig till träffen. Bara antalet.",
  },
  "sessions.summary.theme": { label: "Temat som det blev", help: "Vad man till slut talade om." },
  "sessions.summary.observations": { label: "Iakttagelser", help: "Vad gruppledarna lade märke till." },
  "sessions.summary.ideas": { label: "Idéer", help: "Vad man gör annorlunda nästa gång." },
  "sessions.summary.wishes": { label: "Önskemål", help: "Vad deltagarna önskade av kommande träffar." },
  registration: { label: "Anmälan", help: "Hur man kommer med i gruppen. Ingens anmälan skrivs här." },
  "registration.required": {
    label: "Anmälan behövs",
    help: "Om man anmäler sig till gruppen. Skriv false om man bara får komma.",
  },
  "registration.opens": { label: "Börjar", help: "Den första dagen då man kan anmäla sig." },
  "registration.closes": { label: "Slutar", help: "Den sista dagen då man kan anmäla sig." },
  "registration.lateUntil": { label: "Lediga platser", help: "Hur länge nya ännu tas emot, om gruppen inte är full." },
  "registration.opensDaysBefore": {
    label: "Börjar före träffen",
    help: "När man anmäler sig till varje träff för sig: hur många dagar före den anmälan börjar.",
  },
  "registration.closesDaysBefore": {
    label: "Slutar före träffen",
    help: "Hur många dagar före träffen anmälan slutar.",
  },
  "registration.cap": {
    label: "Anmälningar högst",
    help: "Hur många anmälningar som tas emot. Utan uppgiften följer antalet av platserna: alla som anmäler sig kommer inte.",
  },
  "registration.waitingList": { label: "I kö högst", help: "Hur många som kan köa till en plats. 0: ingen." },
  "registration.waitingUntil": {
    label: "Kön gäller till",
    help: "Sista dagen då en ledig plats går till någon i kön. Om det saknas gäller kön så länge nya ännu kan komma med.",
  },
  "registration.promotion": {
    label: "Ledig plats",
    help: "Om den första i kön får platsen genast eller först får ett erbjudande.",
  },
  "registration.offerHours": { label: "Erbjudandet gäller", help: "Hur många timmar en erbjuden plats hålls." },
  "registration.fields": { label: "Vad blanketten frågar", help: "Fråga bara det ni behöver." },
  "registration.system": { label: "Var blanketten finns", help: "Med vilket verktyg blanketten är gjord." },
  "registration.confirmation": { label: "Bekräftelse", help: "Hur en anmälan bekräftas." },
  "registration.privacyNotice": {
    label: "Dataskyddsbeskrivning",
    help: "Adressen till dataskyddsbeskrivningen som blanketten länkar till.",
  },
  "registration.access": { label: "Vem ser dem", help: "Vilka som ser anmälningarna." },
  "registration.contact": { label: "Frågor", help: "Adressen för frågor och avbokningar. Utan uppgiften arrangörens." },
  "registration.linksLeadTo": {
    label: "Vart länkar leder",
    help: "Om länkar och QR-koder leder till sidan om gruppen eller direkt till blanketten.",
  },
  "registration.meetingLink": {
    label: "Möteslänkens utskick",
    help: "Vad man berättar om länken: vem som sänder den, när och vem man kan fråga. Själva länken skrivs aldrig i en plan.",
  },
  "registration.meetingLink.sentBy": { label: "Avsändare", help: "Vem som sänder länken. Skriv personens beteckning." },
  "registration.meetingLink.daysBefore": {
    label: "Sänds före träffen",
    help: "Hur många dagar före en träff länken sänds. Utan uppgiften finns den i välkomstmeddelandet.",
  },
  "registration.meetingLink.askedFrom": {
    label: "Vem man frågar",
    help: "Vem som ger länken till dem som inte har fått den. Skriv personens beteckning.",
  },
  "registration.meetingLink.namesTold": {
    label: "Namnen berättas",
    help: "Om de som har fått plats får veta de här personernas namn. Annars står bara deras uppgift i meddelandena.",
  },
  "registration.receivedBy": {
    label: "Förvarar",
    help: "Vem som tar emot och förvarar anmälningarna. Skriv personens beteckning.",
  },
  "registration.answeredBy": {
    label: "Svarar",
    help: "Vem som svarar på frågor och avbokningar. Skriv personens beteckning.",
  },
  "registration.keptUntil": { label: "Raderas", help: "När anmälningarna raderas." },
  "registration.laterNews": {
    label: "Nyheter om kommande grupper",
    help: "Vem av de anmälda som får veta om kommande grupper: ingen, de som har gett lov eller alla.",
  },
  publicity: { label: "Information", help: "Hur människor hör om gruppen." },
  "publicity.starts": { label: "Börjar", help: "Den första dagen då man berättar om gruppen." },
  "publicity.ends": { label: "Slutar", help: "Den sista dagen då man berättar om gruppen." },
  "publicity.channels": { label: "Kanaler", help: "Var man berättar om gruppen." },
  "publicity.beyondMembers": {
    label: "Också för andra än medlemmar",
    help: "Om man berättar om gruppen också för dem som inte är medlemmar.",
  },
  "publicity.material": { label: "Vad materialet berättar", help: "Vilka saker som finns i materialet." },
  "publicity.namesTheCondition": {
    label: "Får besväret nämnas",
    help: "Får texter, inlägg och broschyr säga för vem gruppen är. Utan detta är de allmänna. Kalendrar, ämnesrader och filnamn är alltid allmänna.",
  },
  "publicity.forWhom": {
    label: "För vem, sagt högt",
    help: "För vem gruppen är, med ord som vem som helst får läsa. Syns bara om besväret får nämnas.",
  },
  "publicity.themes": {
    label: "Teman som gruppen hittas med",
    help: "Några ord som man hittar gruppen med i offentliga listor, till exempel Sömn eller Unga. Vem som helst får läsa dem.",
  },
  "publicity.paidPost": { label: "Betalt inlägg", help: "Från vilken dag, hur många dagar och till vilket pris." },
  "publicity.paidPost.from": { label: "Från", help: "Det betalda inläggets första dag." },
  "publicity.paidPost.days": { label: "Dagar", help: "Hur många dagar inlägget syns." },
  "publicity.paidPost.euros": { label: "Pris", help: "Vad inlägget kostar i euro." },
  "publicity.madeBy": { label: "Görs av", help: "Vem som gör materialet. Skriv personens beteckning." },
  "publicity.sentBy": { label: "Sänds av", help: "Vem som sänder ut materialet. Skriv personens beteckning." },
  ethics: { label: "Hur man möts här", help: "Vad deltagarna får veta och vad gruppledarna åtar sig." },
  "ethics.told": {
    label: "Deltagarna får veta",
    help: "Vad deltagarna får veta innan de kommer. Utan uppgiften allt.",
  },
  "ethics.commitments": { label: "Gruppledarnas åtaganden", help: "Vad gruppledarna åtar sig. Utan uppgiften allt." },
  "ethics.confidentialityAgreedOn": {
    label: "Förtroligheten överenskommen",
    help: "Dagen då alla kom överens om förtroligheten, var och en synligt.",
  },
  "ethics.newcomers": { label: "Att ta emot nya", help: "Hur nya tas emot." },
  groundRules: { label: "Spelregler", help: "Vad gruppen håller fast vid. Står det inget mer gäller de vanliga." },
  "groundRules.agreedOn": { label: "Överenskomna", help: "Dagen då gruppen kom överens om dem tillsammans." },
  "groundRules.nextLookOn": { label: "Ses över", help: "Dagen då gruppen ser på dem igen." },
  "groundRules.topics": { label: "Vad de gäller", help: "Vilka saker spelreglerna gäller. Utan uppgiften de vanliga." },
  "groundRules.own": { label: "Egna regler", help: "Gruppens egna regler med egna ord." },
  feedback: { label: "Respons", help: "Hur ni frågar vad människor tyckte." },
  "feedback.goals": { label: "Mål", help: "Vad gruppen ska ge. Enkäten tar reda på hur det gick." },
  "feedback.instrument": {
    label: "Enkät",
    help: "Vilken av förbundets egna enkäter som används. Skriv dess beteckning. Om du inte skriver något ställs guidens frågor.",
  },
  "feedback.askedOn": { label: "Man frågar", help: "Dagen då deltagarna tillfrågas." },
  "feedback.answersUntil": { label: "Svarstid", help: "Den sista dagen då svar tas emot. Sedan räknas de, en gång." },
  "feedback.asksFacilitators": { label: "Också gruppledarna", help: "Om gruppledarna också tillfrågas." },
  "feedback.asksIdentity": {
    label: "Frågar enkäten vem man är",
    help: "Vad av det här enkäten frågar. Den borde inte fråga något av det.",
  },
  "feedback.collectedBy": { label: "Samlar svaren", help: "Vem som samlar svaren. Skriv personens beteckning." },
  "feedback.goneThroughOn": { label: "Gås igenom", help: "Dagen då svaren gås igenom med föreningen." },
  "feedback.toldOn": {
    label: "Resultat berättade",
    help: "Dagen då resultat av enkäten senast berättades. Piiris sida skriver den, eftersom resultaten berättas bara en gång.",
  },
  "feedback.threshold": { label: "Minsta antal svar", help: "Hur många svar som behövs innan resultat berättas." },
  report: { label: "Rapport", help: "Vad föreningen berättar om gruppen efteråt." },
  "report.countsPerYear": { label: "Räkningar per år", help: "Hur ofta under ett år träffar och deltagare räknas." },
  "report.countsToldBy": {
    label: "Berättar siffrorna för förbundet",
    help: "Vem som berättar för förbundet hur många träffar och deltagare det var. Skriv personens beteckning.",
  },
  "report.inAnnualReport": {
    label: "I verksamhetsberättelsen",
    help: "Om gruppen har en plats i verksamhetsberättelsen.",
  },
  "report.people": {
    label: "Olika människor",
    help: "Hur många olika människor som kom, om man vet det. Bara antalet.",
  },
  lifecycle: {
    label: "Gruppens liv",
    help: "Varifrån gruppen kommer, vad den har kommit överens om och hur den fortsätter eller slutar. Bara dagar och beslut, ingens namn.",
  },
  "lifecycle.startedBy": { label: "Vem började", help: "På vems initiativ gruppen kom till." },
  "lifecycle.background": { label: "Bakgrund", help: "Vem som står bakom gruppen." },
  "lifecycle.leading": {
    label: "Vem leder",
    help: "Medlemmarna, en kamratledare, en ledare utan egen erfarenhet eller en yrkesperson.",
  },
  "lifecycle.nature": { label: "Karaktär", help: "Vad man mest gör i gruppen." },
  "lifecycle.ideaOn": { label: "Tanken", help: "Dagen då någon först tänkte på gruppen." },
  "lifecycle.questions": { label: "Frågor före början", help: "Svar på sex frågor innan en grupp börjar." },
  "lifecycle.questions.who": { label: "Vilka", help: "Vilka som börjar gruppen." },
  "lifecycle.questions.why": { label: "Varför", help: "Varför den behövs." },
  "lifecycle.questions.forWhom": { label: "För vem", help: "Vilka den är till för." },
  "lifecycle.questions.where": { label: "Var", help: "Var man träffas." },
  "lifecycle.questions.what": { label: "Vad", help: "Vad man gör i gruppen." },
  "lifecycle.questions.how": { label: "Hur", help: "Hur och hur ofta man träffas." },
  "lifecycle.steps": { label: "Steg före början", help: "Stegen före den första träffen, vart och ett med sin dag." },
  "lifecycle.steps.need": { label: "Behov", help: "Dagen då behovet var känt." },
  "lifecycle.steps.partners": { label: "Partner", help: "Dagen då partner hade hittats." },
  "lifecycle.steps.audience": { label: "Målgrupp", help: "Dagen då de som gruppen är till för hade nåtts." },
  "lifecycle.steps.encouragement": { label: "Uppmuntran", help: "Dagen då människor hade uppmuntrats att komma." },
  "lifecycle.gateway": { label: "Kom och se", help: "Ett evenemang där man kan komma och se innan gruppen börjar." },
  "lifecycle.gateway.kind": { label: "Slag av evenemang", help: "Ett kamratevenemang eller en informationskväll." },
  "lifecycle.gateway.on": { label: "Evenemangets dag", help: "När det är." },
  "lifecycle.acquaintedOn": {
    label: "Man lär känna varandra",
    help: "Dagen då gruppen själv kände att man lär känna varandra.",
  },
  "lifecycle.goalsAgreedOn": {
    label: "Målen överenskomna",
    help: "Dagen då gruppen kom överens om sina mål och sätt.",
  },
  "lifecycle.evaluateBy": { label: "Utvärderas senast", help: "När gruppen senast nästa gång ser efter hur det går." },
  "lifecycle.evaluations": { label: "Utvärderingar", help: "De utvärderingar som hållits, i ordning." },
  "lifecycle.evaluations.on": { label: "Utvärderingens dag", help: "När den hölls." },
  "lifecycle.evaluations.decision": { label: "Beslut", help: "Om gruppen fortsätter eller slutar." },
  "lifecycle.endsOn": {
    label: "Sista dagen",
    help: "Den planerade sista dagen för en grupp som har beslutat att sluta.",
  },
  "lifecycle.newcomersJoin": {
    label: "Nya kommer med",
    help: "I en grupp som fylls på: när nya kommer med varje år, till exempel 09-01.",
  },
  "lifecycle.partners": { label: "Samarbetspartner", help: "Vilka som samarbetar med gruppen." },
  organisation: { label: "I föreningens år", help: "Hur gruppen syns i föreningens år." },
  "organisation.planningStarts": { label: "Planeringen börjar", help: "När planeringen av säsongen börjar." },
  "organisation.preparationStarts": { label: "Förberedelserna börjar", help: "När gruppledarna börjar förbereda sig." },
  "organisation.actionPlan": { label: "Verksamhetsplan", help: "Vilket års verksamhetsplan gruppen finns i." },
  "organisation.approvedOn": { label: "Godkänd", help: "När planen och kostnaderna godkändes." },
  "organisation.mentor": { label: "Mentor", help: "Vem med erfarenhet som går vid gruppledarnas sida." },
  "organisation.supervision": {
    label: "Handledning",
    help: "Hur gruppledarna får handledning eller talar med andra gruppledare.",
  },
  "organisation.expenses": { label: "Kostnader", help: "Vilka kostnader föreningen ersätter gruppledarna för." },
  "organisation.insurance": { label: "Försäkring", help: "Har föreningen försäkrat de frivilliga." },
  "organisation.yearlyTalk": {
    label: "Årligt samtal",
    help: "Dagen då föreningen och gruppledarna talar om hur det går.",
  },
  "organisation.costsMetBy": {
    label: "Kostnaderna betalas med",
    help: "Vad som betalar information, utrustning och förbindelser. no-costs: inga kostnader. own-money: egna pengar. grant: bidrag.",
  },
  "organisation.chosenByFacilitators": {
    label: "Gruppledarnas eget val",
    help: "Om gruppledarna själva har valt gruppformen så att den passar deras önskemål och tid.",
  },
  "organisation.materialBank": {
    label: "Materialbanken",
    help: "Om gruppledarna kommer åt förbundets materialbank.",
  },
  reminders: { label: "Påminnelser", help: "Hur man påminns om träffarna." },
  "reminders.messages": {
    label: "Påminnelser per e-post",
    help: "Meddelanden före varje träff: ett, eller först ett tidigt och sedan ett sent.",
  },
  "reminders.messages.daysBefore": { label: "Dagar före", help: "Hur många dagar före träffen meddelandet skickas." },
  "reminders.messages.at": { label: "Klockan", help: "Vilken tid meddelandet skickas." },
  "reminders.afterSession": {
    label: "Meddelande efter träffen",
    help: "Tack och nästa gång, efter varje träff utom den sista.",
  },
  "reminders.afterSession.daysAfter": {
    label: "Dagar efter",
    help: "Hur många dagar efter träffen meddelandet skickas.",
  },
  "reminders.afterSession.at": { label: "Klockan", help: "Vilken tid meddelandet skickas." },
  "reminders.calendar": { label: "Alarm i kalendern", help: "Hur långt före träffen kalendern larmar." },
  "reminders.calendar.participants": {
    label: "Hos deltagarna",
    help: "Hur många minuter före deltagarnas kalender larmar.",
  },
  "reminders.calendar.facilitators": { label: "Hos ledarna", help: "Hur många minuter före ledarnas kalender larmar." },
  tasks: { label: "Uppgifternas dagar", help: "Hur tidslinjen bestämmer uppgifternas dagar." },
  "tasks.daysOff": {
    label: "Lediga dagar",
    help: "Om det som människor gör för hand får infalla på söndagar och helgdagar. Annars flyttar tidslinjen det till vardagen före.",
  },
  done: {
    label: "Gjorda uppgifter",
    help: "Vad som är gjort och när, med uppgiftens beteckning så som tidslinjen berättar den, till exempel reminder-s3.",
  },
};

const ordinals = ["Första", "Andra", "Tredje", "Fjärde", "Femte", "Sjätte", "Sjunde", "Åttonde", "Nionde", "Tionde"];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "gruppledaren",
  agenda: "avsnittet",
  "sessions.agenda": "avsnittet",
  "schedule.rhythm": "perioden",
  "schedule.breaks": "pausen",
  "lifecycle.evaluations": "utvärderingen",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `Nr ${number}:`} ${item}`;
}

/** How people count what a plan has several of, in Finland's Swedish. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "punkten"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "träffen") : `Träffen ”${key}”`),
};
