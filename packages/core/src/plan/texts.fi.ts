import type { PlaceTexts, PlanFieldTexts } from "./texts.js";

/** What every field of the plan is called, and what to write there, in Finnish. */
export const planFieldTexts: PlanFieldTexts = {
  format: {
    label: "Toteutusmuoto",
    help: "closed-group: samat ihmiset alusta loppuun. open-meetings: jokaiseen tapaamiseen ilmoittaudutaan erikseen. single-event: yksittäinen tilaisuus.",
  },
  id: {
    label: "Ryhmän tunnus",
    help: "Lyhyt nimi koneille: pienet kirjaimet a–z, numerot ja yhdysviiva, enintään 64 merkkiä. Valitse se kerran ja pidä se, sillä uusi tunnus näyttää kalentereille uudelta ryhmältä. Älä mainitse siinä sairautta tai vammaa.",
  },
  title: {
    label: "Nimi osallistujille",
    help: "Nimi niille, jotka saavat tietää, mistä ryhmässä puhutaan. Enintään 200 merkkiä.",
  },
  publicName: {
    label: "Julkinen nimi",
    help: "Nimi, jonka kuka tahansa voi nähdä, vaikka työkaverin kalenterista. Pidä se yleisenä: ei sanaakaan sairaudesta tai vammasta. Enintään 100 merkkiä.",
  },
  description: { label: "Kuvaus", help: "Muutama lause siitä, mitä varten ryhmä on." },
  informationPage: {
    label: "Ryhmän verkkosivu",
    help: "Sivu, joka kertoo ryhmästä. Linkit ja QR-koodit vievät sinne. Osoitteen alussa on https://.",
  },
  language: {
    label: "Kieli",
    help: "Millä kielellä ryhmälle kirjoitetaan: fi, sv, en tai muu kielen tunnus. Jos kohta puuttuu, komento käyttää tietokoneesi kieltä.",
  },
  membership: {
    label: "Kuka voi tulla mukaan",
    help: "Suljettuun ryhmään ei tule uusia, avoimiin tapaamisiin voi tulla aina. Täydentyvään ryhmään otetaan uusia sovittuina aikoina.",
  },
  audience: { label: "Kenelle ryhmä on", help: "Keitä varten ryhmä on, jos se ei ole kaikille." },
  "audience.id": {
    label: "Kohderyhmän tunnus",
    help: "Ryhmät, joilla on sama tunnus, ovat samoille ihmisille. Kausi kertoo, jos ne osuvat samalle illalle.",
  },
  "audience.occupation": {
    label: "Työssä vai eläkkeellä",
    help: "Onko ryhmä työssä käyville, eläkkeellä oleville vai molemmille.",
  },
  "audience.close": { label: "Läheiset mukaan", help: "Saavatko osallistujien läheisetkin tulla." },
  seats: {
    label: "Paikat",
    help: "Montako ihmistä ryhmään toivotaan. Jos kohta puuttuu, 4–8. Tilaisuudella rajaa ei ole.",
  },
  "seats.least": { label: "Vähintään", help: "Pienin määrä, jolla ryhmä toimii." },
  "seats.most": { label: "Enintään", help: "Suurin määrä, joka ryhmään mahtuu." },
  schema: { label: "Lomakkeen versio", help: "Mitä tämän lomakkeen versiota suunnitelma noudattaa." },
  stage: {
    label: "Missä suunnitelma on",
    help: "Luonnos, kun vielä suunnittelette, ja julkaistu, kun ryhmästä on kerrottu. Jos kohta puuttuu, suunnitelma on luonnos.",
  },
  revision: {
    label: "Monesko muutos",
    help: "Montako kertaa julkaistua suunnitelmaa on muutettu. Kasvata lukua yhdellä joka kerta, niin kalenterit huomaavat muutoksen.",
  },
  revisedAt: {
    label: "Milloin muutettu",
    help: "Muutoksen hetki maailmanaikaa, esimerkiksi 2027-01-18T09:00:00Z. Suomen kello on siitä talvella kaksi ja kesällä kolme tuntia edellä. Tarvitaan, kun muutoksia on vähintään yksi.",
  },
  organiser: { label: "Järjestäjä", help: "Kuka ryhmän järjestää." },
  "organiser.name": {
    label: "Järjestäjän nimi",
    help: "Yhdistys tai liitto. Kansalaisten omasta ryhmästä kerrotaan aina ryhmän julkisella nimellä.",
  },
  "organiser.domain": {
    label: "Verkkotunnus",
    help: "Järjestäjän verkkotunnus ilman alkua https://, esimerkiksi example.org. Ryhmän tunnuksen kanssa se erottaa ryhmän kaikista muista.",
  },
  "organiser.key": {
    label: "Avain verkkotunnuksen tilalla",
    help: "Jos ryhmällä ei ole verkkotunnusta: arvottu avain, josta kalenterit erottavat ryhmän muista. Saat sen komennolla piiri new citizens-group. Pidä se ennallaan.",
  },
  "organiser.email": { label: "Sähköposti", help: "Osoite, johon kysymykset ja peruutukset tulevat." },
  people: {
    label: "Tekijät",
    help: "Kuka tekee ryhmässä mitäkin. Vain vapaaehtoiset ja työntekijät: osallistujia suunnitelmaan ei kirjoiteta.",
  },
  "people.facilitators": { label: "Ohjaajat", help: "Ryhmän ohjaajat, yksi kerrallaan." },
  "people.coordinator": { label: "Koordinoija", help: "Pitää yksittäisen tilaisuuden langat käsissään." },
  "people.speakers": {
    label: "Kertojat ja vieraat",
    help: "Ketkä tulevat kertomaan tarinansa tai puhumaan, mutta eivät ohjaa ryhmää.",
  },
  "people.contactPerson": { label: "Yhteyshenkilö", help: "Yhdistyksen yhteyshenkilö, usein hallituksesta." },
  "people.communicationsOfficer": { label: "Tiedottaja", help: "Kertoo ryhmästä ulospäin." },
  "people.supportInDifficulty": {
    label: "Tuki vaikeissa tilanteissa",
    help: "Keneen ohjaajat ottavat yhteyttä, jos ryhmässä tulee vaikea tilanne.",
  },
  "people.technicalHost": {
    label: "Tekniikasta huolehtii",
    help: "Kuka huolehtii tekniikasta. Kirjoita tähän hänen tunnuksensa.",
  },
  "people.initiator": { label: "Alkuunpanija", help: "Kuka kokoaa ryhmän, jos hän ei ole ohjaaja." },
  "people.initiator.person": { label: "Kuka hän on", help: "Alkuunpanijan tunnus ja nimi." },
  "people.initiator.staysForSessions": {
    label: "Montako kertaa mukana",
    help: "Monennenko tapaamisen jälkeen alkuunpanija jättää ryhmän omilleen.",
  },
  "person.id": { label: "Tunnus", help: "Lyhyt nimi, jonka valitset itse. Sillä suunnitelma viittaa tähän ihmiseen." },
  "person.name": { label: "Nimi", help: "Hänen nimensä niin kuin siitä kerrotaan." },
  "person.role": {
    label: "Mitä varten tulee",
    help: "storyteller: vertainen, joka kertoo omasta elämästään. expert: asiantuntija. guest: muu vieras. Jos kohta puuttuu, tilaisuudessa kertoja ja muualla vieras.",
  },
  "person.association": { label: "Yhdistys", help: "Minkä yhdistyksen kautta hän on mukana." },
  "person.email": { label: "Sähköposti", help: "Osoite, josta hänet tavoittaa." },
  "person.training": { label: "Koulutus", help: "Mitä koulutusta hän on saanut." },
  "person.training.basicCourse": { label: "Peruskurssi", help: "Onko hän käynyt vertaistuen peruskurssin." },
  "person.training.basicCourseOn": {
    label: "Peruskurssin päivä",
    help: "Päivä, jona hän kävi peruskurssin tai viimeksi kertasi sen.",
  },
  "person.training.orientation": { label: "Perehdytys verkkoon", help: "Onko hänet perehdytetty ohjaamaan verkossa." },
  "person.training.orientationOn": {
    label: "Perehdytyksen päivä",
    help: "Päivä, jona hän sai perehdytyksen tai viimeksi kertasi sen.",
  },
  "person.commitmentsAccepted": {
    label: "Sitoumukset hyväksytty",
    help: "Päivä, jona hän hyväksyi ohjaajan sitoumukset.",
  },
  "person.equipment": { label: "Välineet", help: "Millä hän osallistuu verkkotapaamiseen." },
  "person.equipment.device": { label: "Laite", help: "Onko hänellä tietokone, tabletti vai puhelin." },
  "person.equipment.camera": { label: "Kamera", help: "Onko hänellä kamera." },
  "person.equipment.microphone": { label: "Mikrofoni", help: "Onko hänellä mikrofoni." },
  "person.equipment.headphones": { label: "Kuulokkeet", help: "Onko hänellä kuulokkeet." },
  "person.equipment.quietRoom": {
    label: "Rauhallinen tila",
    help: "Onko hänellä huone, jossa voi puhua luottamuksella.",
  },
  "person.equipment.connection": {
    label: "Nettiyhteys",
    help: "Kestääkö nettiyhteys ja onko laite ajan tasalla. Kokeilkaa yhdessä ennen ensimmäistä tapaamista.",
  },
  "person.isElectedOfficer": { label: "Luottamustoimessa", help: "Onko hän yhdistyksen luottamushenkilö." },
  "person.available": {
    label: "Milloin voi ohjata",
    help: "Viikonpäivät ja päivän osat, jotka hänelle sopivat. Jos kohta puuttuu, mikä aika tahansa sopii.",
  },
  "person.available.weekday": { label: "Viikonpäivä", help: "Viikonpäivä, joka hänelle sopii." },
  "person.available.part": {
    label: "Päivän osa",
    help: "Aamupäivä, iltapäivä vai ilta. Jos kohta puuttuu, koko päivä sopii.",
  },
  "person.away": { label: "Poissa", help: "Ajat, jolloin hän ei ole käytettävissä." },
  "person.away.from": { label: "Poissa alkaen", help: "Ensimmäinen päivä, jona hän on poissa." },
  "person.away.to": { label: "Poissa asti", help: "Viimeinen päivä, jona hän on poissa." },
  venue: { label: "Paikka", help: "Missä tavataan. Jos kohta puuttuu, tavataan verkossa." },
  "venue.kind": {
    label: "Verkossa vai paikan päällä",
    help: "Tavataanko verkossa, samassa huoneessa vai molemmissa yhtä aikaa.",
  },
  "venue.area": { label: "Paikkakunta", help: "Paikkakunta tai alue, jolta ryhmää etsitään, esimerkiksi Tampere." },
  "venue.place": { label: "Huone ja osoite", help: "Minne tullaan. Verkkoryhmällä tätä ei ole." },
  "venue.seats": { label: "Mahtuu tilaan", help: "Montako ihmistä tilaan mahtuu, ohjaajat mukaan luettuina." },
  "venue.accessible": {
    label: "Esteettömyys",
    help: "Pääseekö tilaan jokainen, myös pyörätuolilla tai rollaattorilla.",
  },
  "venue.hearingLoop": { label: "Kuulosilmukka", help: "Onko tilassa silmukka kuulolaitetta käyttäville." },
  "venue.calm": { label: "Rauhallisuus", help: "Saako tilassa puhua niin, etteivät sivulliset kuule." },
  platform: { label: "Verkkokokous", help: "Millä tilillä ja miten verkossa tavataan." },
  "platform.licence": { label: "Tili", help: "Lisenssi, jolla kokous pidetään. Jos kohta puuttuu, nonprofit-basic." },
  "platform.organiser": { label: "Linkin tekijä", help: "Kuka tekee kokouslinkin. Kirjoita hänen tunnuksensa." },
  "platform.coOrganisers": {
    label: "Varalla",
    help: "Ketkä voivat jatkaa, jos linkin tekijä ei pääse. Kirjoita tunnukset. Jos kohta puuttuu, kaikki muut ohjaajat.",
  },
  "platform.lobby": {
    label: "Odotustila",
    help: "Odottavatko osallistujat, kunnes heidät päästetään sisään. Jos kohta puuttuu, odottavat.",
  },
  "platform.recording": { label: "Tallennus", help: "Tallennetaanko kokous. Vertaisryhmää ei tallenneta." },
  "platform.transcription": {
    label: "Puhe tekstiksi",
    help: "Kirjoittaako ohjelma puheen tekstiksi. Vertaisryhmässä ei kirjoiteta.",
  },
  "platform.expectedPeople": { label: "Väkeä enintään", help: "Montako ihmistä isoon tilaisuuteen voi tulla." },
  schedule: { label: "Aikataulu", help: "Milloin tavataan." },
  "schedule.start": { label: "Ensimmäinen päivä", help: "Ensimmäisen tapaamisen päivä. Viikonpäivä tulee tästä." },
  "schedule.time": {
    label: "Alkamisaika",
    help: "Milloin tapaaminen alkaa seinäkellon mukaan. Kesäaika ei sitä muuta.",
  },
  "schedule.duration": { label: "Kesto", help: "Tapaamisen pituus minuutteina, 15–720. Jos kohta puuttuu, 120." },
  "schedule.timeZone": { label: "Aikavyöhyke", help: "Missä kello on. Jos kohta puuttuu, Europe/Helsinki." },
  "schedule.rhythm": {
    label: "Rytmi",
    help: "Kuinka usein tavataan, jakso toisensa jälkeen. Jos kohta puuttuu, kahden viikon välein.",
  },
  "schedule.rhythm.kind": {
    label: "Rytmin laji",
    help: "Tavataanko viikkojen välein, kuukauden tiettynä päivänä vai tiettynä viikonpäivänä.",
  },
  "schedule.rhythm.interval": { label: "Väli", help: "Monenko viikon tai kuukauden välein tavataan." },
  "schedule.rhythm.weekdays": {
    label: "Viikonpäivät",
    help: "Minä viikonpäivinä tavataan, jos tapaamisia on viikossa monta. Jos kohta puuttuu, ensimmäisen tapaamisen viikonpäivänä.",
  },
  "schedule.rhythm.times": {
    label: "Kertoja jaksossa",
    help: "Montako tapaamista jaksossa on. Viimeinen jakso jatkuu ilman määrää.",
  },
  "schedule.rhythm.day": {
    label: "Kuukauden päivä",
    help: "Monentenako päivänä tavataan. Kuukausi, jossa sitä ei ole, jää väliin.",
  },
  "schedule.rhythm.nth": {
    label: "Monesko viikonpäivä",
    help: "Kuukauden ensimmäinen, toinen ja niin edelleen; -1 on viimeinen.",
  },
  "schedule.rhythm.weekday": { label: "Viikonpäivä", help: "Minä viikonpäivänä tavataan." },
  "schedule.count": {
    label: "Tapaamisten määrä",
    help: "Montako tapaamista on. Suljetussa ryhmässä kuusi, jos et kerro muuta. Kohdista count, until ja ongoing voi olla vain yksi.",
  },
  "schedule.until": {
    label: "Viimeinen mahdollinen päivä",
    help: "Viimeinen päivä, jona voi vielä olla tapaaminen. Avoimet tapaamiset jatkuvat kauden loppuun (15.6. tai 15.12.), jos et kerro muuta.",
  },
  "schedule.ongoing": { label: "Jatkuu toistaiseksi", help: "Ryhmällä ei ole loppua." },
  "schedule.holidays": {
    label: "Pyhät",
    help: "Jätetäänkö pyhät väliin (skip), vai pidetäänkö päivä ja kerrotaan siitä sinulle (flag). Jos kohta puuttuu, flag.",
  },
  "schedule.skip": { label: "Välipäivät", help: "Päivät, jolloin ei tavata." },
  "schedule.breaks": { label: "Tauot", help: "Pidemmät tauot. Rytmi jatkuu niin kuin taukoa ei olisi ollut." },
  "schedule.breaks.from": { label: "Tauko alkaa", help: "Tauon ensimmäinen päivä." },
  "schedule.breaks.to": {
    label: "Tauko päättyy",
    help: "Tauon viimeinen päivä. Jätä pois, kun kukaan ei vielä tiedä sitä: tapaamiset lykkääntyvät, kunnes kerrot sen.",
  },
  agenda: {
    label: "Tapaamisen kulku",
    help: "Mistä jokainen tapaaminen koostuu, jos sillä ei ole omaa kulkua. Jos kohta puuttuu, toteutusmuodon tavallinen kulku.",
  },
  "agenda.parts": { label: "Mitä tehdään", help: "Mihin osio on, tärkein asia ensin." },
  "agenda.minutes": { label: "Minuutit", help: "Montako minuuttia osio kestää." },
  "agenda.at": { label: "Kiinteä alkuaika", help: "Kellonaika, jolloin osio alkaa. Muuten heti edellisen jälkeen." },
  "agenda.title": { label: "Otsikko", help: "Osion oma nimi ohjelmassa." },
  "agenda.lead": { label: "Vetäjä", help: "Kuka osion vetää. Kirjoita hänen tunnuksensa." },
  "agenda.exercise": {
    label: "Harjoitus",
    help: "Mikä harjoitus osiossa tehdään. Kirjoita harjoituksen tunnus, esimerkiksi pair-talk. Kaikki harjoitukset: piiri exercises.",
  },
  facilitation: { label: "Ohjaajien työ", help: "Mitä ohjaajat tekevät ennen tapaamista ja sen jälkeen." },
  "facilitation.preparation": { label: "Valmistelu", help: "Montako minuuttia ennen alkua ohjaajat kokoontuvat." },
  "facilitation.admission": {
    label: "Ovet auki",
    help: "Montako minuuttia ennen alkua osallistujat päästetään sisään.",
  },
  "facilitation.reflection": { label: "Purku", help: "Montako minuuttia ohjaajat purkavat tapaamista sen jälkeen." },
  "facilitation.summaryForm": { label: "Koonti", help: "Mitä jokaisen tapaamisen jälkeen kirjataan." },
  sessions: {
    label: "Yksittäiset tapaamiset",
    help: "Mitä kustakin tapaamisesta on päätetty, sen tunnuksen alla: s1, s2 ja niin edelleen.",
  },
  "sessions.theme": { label: "Teema", help: "Mistä tapaamisessa puhutaan." },
  "sessions.themeBy": { label: "Kuka valitsee teeman", help: "Ohjaajat vai osallistujat." },
  "sessions.cancelled": {
    label: "Peruttu",
    help: "Tapaamista ei pidetä. Se jää näkyviin, jotta kukaan ei tule turhaan.",
  },
  "sessions.postponed": {
    label: "Lykätty",
    help: "Tapaaminen pidetään myöhemmin, mutta uutta päivää ei vielä tiedetä. Kun päivä on sovittu, kirjoita se kohtaan Siirretty ja ota tämä pois.",
  },
  "sessions.moved": { label: "Siirretty", help: "Toinen päivä, toinen aika tai molemmat." },
  "sessions.moved.date": { label: "Uusi päivä", help: "Päivä, jolle tapaaminen siirretään." },
  "sessions.moved.time": { label: "Uusi aika", help: "Kellonaika, johon tapaaminen siirretään." },
  "sessions.onwards": {
    label: "Tästä lähtien",
    help: "Mikä muuttuu tästä tapaamisesta lähtien: tämä ja kaikki seuraavat, kunnes myöhempi kertoo muuta.",
  },
  "sessions.onwards.weekday": {
    label: "Viikonpäivä tästä lähtien",
    help: "Minä viikonpäivänä tavataan tästä tapaamisesta lähtien.",
  },
  "sessions.onwards.time": { label: "Aika tästä lähtien", help: "Moneltako alkavat tämä ja seuraavat tapaamiset." },
  "sessions.onwards.duration": {
    label: "Kesto tästä lähtien",
    help: "Montako minuuttia kestävät tämä ja seuraavat tapaamiset, 15–720.",
  },
  "sessions.onwards.place": {
    label: "Paikka tästä lähtien",
    help: "Minne tullaan tästä tapaamisesta lähtien. Verkkoryhmällä tätä ei ole.",
  },
  "sessions.added": {
    label: "Lisätapaaminen",
    help: "Tapaaminen rytmin ulkopuolella. Anna sille oma tunnus, esimerkiksi lisatapaaminen.",
  },
  "sessions.added.date": { label: "Lisätapaamisen päivä", help: "Minä päivänä lisätapaaminen on." },
  "sessions.added.time": { label: "Lisätapaamisen aika", help: "Moneltako se alkaa, jos ei samaan aikaan kuin muut." },
  "sessions.agenda": { label: "Oma kulku", help: "Tämän tapaamisen oma kulku." },
  "sessions.facilitators": {
    label: "Ohjaajat tällä kertaa",
    help: "Ketkä ohjaavat tämän tapaamisen. Kirjoita tunnukset. Jos kohta puuttuu, kaikki ohjaajat.",
  },
  "sessions.summary": { label: "Koonti", help: "Mitä ohjaajat kirjasivat tapaamisen jälkeen. Ei kenenkään nimeä." },
  "sessions.summary.heldOn": { label: "Pidetty", help: "Minä päivänä tapaaminen pidettiin." },
  "sessions.summary.notHeld": {
    label: "Ryhmä ei kokoontunut",
    help: "Tapaamista ei pidetty, vaikka sitä ei ollut peruttu. Silloin osallistujia ei kirjata. Jos ohjaajat odottivat eikä kukaan tullut, kirjaa osallistujiksi 0.",
  },
  "sessions.summary.participants": { label: "Osallistujia", help: "Montako tuli. Pelkkä luku." },
  "sessions.summary.registered": {
    label: "Ilmoittautuneita",
    help: "Montako oli ilmoittautunut, jos tapaamiseen ilmoittaudutaan. Pelkkä luku.",
  },
  "sessions.summary.theme": { label: "Toteutunut teema", help: "Mistä lopulta puhuttiin." },
  "sessions.summary.observations": { label: "Huomiot", help: "Mitä ohjaajat huomasivat." },
  "sessions.summary.ideas": { label: "Ideat", help: "Mitä tehtäisiin ensi kerralla toisin." },
  "sessions.summary.wishes": { label: "Toiveet", help: "Mitä osallistujat toivoivat tuleville kerroille." },
  registration: {
    label: "Ilmoittautuminen",
    help: "Miten ryhmään tullaan. Kenenkään ilmoittautumista ei kirjoiteta tähän.",
  },
  "registration.required": {
    label: "Ilmoittaudutaanko",
    help: "Ilmoittaudutaanko ryhmään. Kirjoita false, jos paikalle saa vain tulla.",
  },
  "registration.opens": { label: "Alkaa", help: "Ensimmäinen päivä, jona voi ilmoittautua." },
  "registration.closes": { label: "Päättyy", help: "Viimeinen päivä, jona voi ilmoittautua." },
  "registration.lateUntil": {
    label: "Vielä vapaille paikoille",
    help: "Mihin asti uusia otetaan, jos ryhmä ei ole täynnä.",
  },
  "registration.opensDaysBefore": {
    label: "Alkaa ennen tapaamista",
    help: "Kun jokaiseen tapaamiseen ilmoittaudutaan erikseen: montako päivää ennen sitä ilmoittautuminen alkaa.",
  },
  "registration.closesDaysBefore": {
    label: "Päättyy ennen tapaamista",
    help: "Montako päivää ennen tapaamista ilmoittautuminen päättyy.",
  },
  "registration.cap": {
    label: "Ilmoittautumisia enintään",
    help: "Montako ilmoittautumista otetaan. Jos kohta puuttuu, määrä seuraa paikoista: kaikki ilmoittautuneet eivät tule.",
  },
  "registration.waitingList": { label: "Jonoon enintään", help: "Montako voi jonottaa paikkaa. 0: ei ketään." },
  "registration.waitingUntil": {
    label: "Jono on voimassa",
    help: "Viimeinen päivä, jona vapautunut paikka menee jonottajalle. Jos kohta puuttuu, jono on voimassa niin kauan kuin uusia voi vielä tulla mukaan.",
  },
  "registration.promotion": {
    label: "Vapautunut paikka",
    help: "Saako jonon ensimmäinen paikan heti, vai tarjotaanko se hänelle ensin.",
  },
  "registration.offerHours": { label: "Tarjous voimassa", help: "Montako tuntia tarjottua paikkaa pidetään." },
  "registration.fields": { label: "Mitä lomake kysyy", help: "Kysy vain se, mitä tarvitsette." },
  "registration.system": { label: "Missä lomake on", help: "Millä välineellä lomake on tehty." },
  "registration.confirmation": { label: "Vahvistus", help: "Miten ilmoittautuminen vahvistetaan." },
  "registration.privacyNotice": {
    label: "Tietosuojaseloste",
    help: "Tietosuojaselosteen osoite, johon lomake linkittää.",
  },
  "registration.access": { label: "Ketkä näkevät", help: "Ketkä näkevät ilmoittautumiset." },
  "registration.contact": {
    label: "Kysymykset",
    help: "Osoite kysymyksille ja peruutuksille. Jos kohta puuttuu, järjestäjän osoite.",
  },
  "registration.linksLeadTo": {
    label: "Minne linkit vievät",
    help: "Vievätkö linkit ja QR-koodit ryhmästä kertovalle sivulle vai suoraan lomakkeeseen.",
  },
  "registration.meetingLink": {
    label: "Kokouslinkin lähetys",
    help: "Mitä linkistä kerrotaan: kuka sen lähettää, milloin ja keneltä sitä voi kysyä. Itse linkkiä ei kirjoiteta suunnitelmaan.",
  },
  "registration.meetingLink.sentBy": { label: "Lähettäjä", help: "Kuka lähettää linkin. Kirjoita hänen tunnuksensa." },
  "registration.meetingLink.daysBefore": {
    label: "Lähtee ennen tapaamista",
    help: "Montako päivää ennen tapaamista linkki lähtee. Jos kohta puuttuu, se on tervetuloviestissä.",
  },
  "registration.meetingLink.askedFrom": {
    label: "Keneltä kysyä",
    help: "Kuka antaa linkin niille, jotka eivät ole saaneet sitä. Kirjoita hänen tunnuksensa.",
  },
  "registration.meetingLink.namesTold": {
    label: "Kerrotaanko nimet",
    help: "Kerrotaanko näiden ihmisten nimet paikan saaneille. Muuten viesteissä lukee vain heidän tehtävänsä.",
  },
  "registration.receivedBy": {
    label: "Säilyttäjä",
    help: "Kuka ottaa ilmoittautumiset vastaan ja säilyttää ne. Kirjoita hänen tunnuksensa.",
  },
  "registration.answeredBy": {
    label: "Vastaaja",
    help: "Kuka vastaa kysymyksiin ja peruutuksiin. Kirjoita hänen tunnuksensa.",
  },
  "registration.keptUntil": { label: "Poistetaan", help: "Milloin ilmoittautumiset poistetaan." },
  "registration.laterNews": {
    label: "Uusista ryhmistä kertominen",
    help: "Kenelle kerrotaan uusista ryhmistä: ei kenellekään, luvan antaneille vai kaikille.",
  },
  publicity: { label: "Tiedotus", help: "Miten ihmiset kuulevat ryhmästä." },
  "publicity.starts": { label: "Alkaa", help: "Ensimmäinen päivä, jona ryhmästä kerrotaan." },
  "publicity.ends": { label: "Päättyy", help: "Viimeinen päivä, jona ryhmästä kerrotaan." },
  "publicity.channels": { label: "Kanavat", help: "Missä ryhmästä kerrotaan." },
  "publicity.beyondMembers": {
    label: "Muillekin kuin jäsenille",
    help: "Kerrotaanko ryhmästä myös niille, jotka eivät ole jäseniä.",
  },
  "publicity.material": { label: "Mitä aineisto kertoo", help: "Mitkä asiat aineistossa ovat." },
  "publicity.namesTheCondition": {
    label: "Saako vaivan mainita",
    help: "Saavatko tekstit, julkaisu ja esite kertoa, kenelle ryhmä on. Jos kohta puuttuu, ne pysyvät yleisinä. Kalenterit, otsikot ja tiedostojen nimet pysyvät yleisinä aina.",
  },
  "publicity.forWhom": {
    label: "Kenelle, ääneen sanottuna",
    help: "Kenelle ryhmä on, sanoin jotka kuka tahansa saa lukea. Näkyy vain, jos vaivan saa mainita.",
  },
  "publicity.themes": {
    label: "Aiheet, joilla ryhmä löytyy",
    help: "Muutama sana, joilla ryhmää etsitään julkisista luetteloista, esimerkiksi Uni tai Nuoret. Kuka tahansa näkee ne.",
  },
  "publicity.paidPost": { label: "Maksettu julkaisu", help: "Milloin, montako päivää ja millä hinnalla." },
  "publicity.paidPost.from": { label: "Alkaen", help: "Maksetun julkaisun ensimmäinen päivä." },
  "publicity.paidPost.days": { label: "Päiviä", help: "Montako päivää julkaisu näkyy." },
  "publicity.paidPost.euros": { label: "Hinta", help: "Paljonko julkaisu maksaa euroina." },
  "publicity.madeBy": { label: "Tekijä", help: "Kuka tekee aineiston. Kirjoita hänen tunnuksensa." },
  "publicity.sentBy": { label: "Lähettäjä", help: "Kuka lähettää aineiston eteenpäin. Kirjoita hänen tunnuksensa." },
  ethics: { label: "Miten täällä kohdataan", help: "Mitä osallistujille kerrotaan ja mihin ohjaajat sitoutuvat." },
  "ethics.told": {
    label: "Osallistujille kerrotaan",
    help: "Mitä osallistujat saavat tietää ennen kuin tulevat. Jos kohta puuttuu, kaikki.",
  },
  "ethics.commitments": {
    label: "Ohjaajien sitoumukset",
    help: "Mihin ohjaajat sitoutuvat. Jos kohta puuttuu, kaikkeen.",
  },
  "ethics.confidentialityAgreedOn": {
    label: "Luottamuksesta sovittu",
    help: "Päivä, jona kaikki sopivat luottamuksellisuudesta, jokainen näkyvästi.",
  },
  "ethics.newcomers": { label: "Uusien vastaanotto", help: "Miten uusi tulija otetaan vastaan." },
  groundRules: { label: "Pelisäännöt", help: "Mistä ryhmä pitää kiinni. Jos kohta on tyhjä, tavalliset pelisäännöt." },
  "groundRules.agreedOn": { label: "Sovittu", help: "Päivä, jona ryhmä sopi pelisäännöistä yhdessä." },
  "groundRules.nextLookOn": { label: "Katsotaan uudelleen", help: "Päivä, jona ryhmä palaa pelisääntöihin." },
  "groundRules.topics": {
    label: "Mistä sovitaan",
    help: "Mitä asioita pelisäännöt koskevat. Jos kohta puuttuu, tavalliset.",
  },
  "groundRules.own": { label: "Omat säännöt", help: "Ryhmän omat säännöt omin sanoin." },
  feedback: { label: "Palaute", help: "Miten kysytte, mitä mieltä ihmiset olivat." },
  "feedback.goals": { label: "Tavoitteet", help: "Mitä ryhmän on tarkoitus antaa. Kysely selvittää, toteutuiko se." },
  "feedback.instrument": {
    label: "Kysely",
    help: "Mikä liiton omista kyselyistä kysytään. Kirjoita sen tunnus. Jos et kirjoita mitään, kysytään oppaan kysymykset.",
  },
  "feedback.askedOn": { label: "Kysytään", help: "Päivä, jona osallistujilta kysytään." },
  "feedback.answersUntil": {
    label: "Vastausaika",
    help: "Viimeinen päivä, jona vastauksia otetaan. Sitten ne lasketaan, kerran.",
  },
  "feedback.asksFacilitators": { label: "Myös ohjaajilta", help: "Kysytäänkö ohjaajiltakin." },
  "feedback.asksIdentity": {
    label: "Kysyykö kysely henkilöä",
    help: "Mitä näistä kysely kysyy. Sen ei pitäisi kysyä mitään niistä.",
  },
  "feedback.collectedBy": { label: "Kerääjä", help: "Kuka kerää vastaukset. Kirjoita hänen tunnuksensa." },
  "feedback.goneThroughOn": { label: "Käydään läpi", help: "Päivä, jona vastaukset käydään läpi yhdistyksen kanssa." },
  "feedback.toldOn": {
    label: "Tulokset kerrottu",
    help: "Päivä, jona palautteen tuloksia on viimeksi kerrottu. Piirin sivu kirjoittaa sen, koska tulokset kerrotaan vain kerran.",
  },
  "feedback.threshold": {
    label: "Pienin vastausmäärä",
    help: "Montako vastausta tarvitaan, ennen kuin tuloksia kerrotaan.",
  },
  report: { label: "Raportti", help: "Mitä yhdistys kertoo ryhmästä jälkeenpäin." },
  "report.countsPerYear": {
    label: "Laskentoja vuodessa",
    help: "Montako kertaa vuodessa tapaamiset ja osallistujat lasketaan.",
  },
  "report.countsToldBy": {
    label: "Luvut liitolle kertoo",
    help: "Kuka kertoo liitolle, montako tapaamista ja osallistujaa oli. Kirjoita hänen tunnuksensa.",
  },
  "report.inAnnualReport": { label: "Vuosikertomuksessa", help: "Onko ryhmällä paikka vuosikertomuksessa." },
  "report.people": { label: "Eri ihmisiä", help: "Montako eri ihmistä kävi, jos se tiedetään. Pelkkä luku." },
  lifecycle: {
    label: "Ryhmän elämä",
    help: "Mistä ryhmä on lähtöisin, mitä se on sopinut ja miten se jatkuu tai päättyy. Vain päiviä ja päätöksiä, ei kenenkään nimeä.",
  },
  "lifecycle.startedBy": { label: "Kuka aloitti", help: "Kenen aloitteesta ryhmä syntyi." },
  "lifecycle.background": { label: "Tausta", help: "Mikä taho ryhmän takana on." },
  "lifecycle.leading": {
    label: "Kuka ohjaa",
    help: "Ohjaavatko ryhmää jäsenet, vertaisohjaaja, ohjaaja ilman omaa kokemusta vai ammattilainen.",
  },
  "lifecycle.nature": { label: "Luonne", help: "Mitä ryhmässä enimmäkseen tehdään." },
  "lifecycle.ideaOn": { label: "Ajatus syntyi", help: "Päivä, jona joku ensi kerran ajatteli ryhmää." },
  "lifecycle.questions": {
    label: "Kysymykset ennen alkua",
    help: "Vastaukset kuuteen kysymykseen ennen kuin ryhmä aloitetaan.",
  },
  "lifecycle.questions.who": { label: "Ketkä", help: "Ketkä ryhmän aloittavat." },
  "lifecycle.questions.why": { label: "Miksi", help: "Miksi ryhmää tarvitaan." },
  "lifecycle.questions.forWhom": { label: "Kenelle", help: "Keitä varten ryhmä on." },
  "lifecycle.questions.where": { label: "Missä", help: "Missä tavataan." },
  "lifecycle.questions.what": { label: "Mitä", help: "Mitä ryhmässä tehdään." },
  "lifecycle.questions.how": { label: "Miten", help: "Miten ja kuinka usein tavataan." },
  "lifecycle.steps": {
    label: "Askeleet ennen alkua",
    help: "Askeleet ennen ensimmäistä tapaamista ja päivät, joina ne otettiin.",
  },
  "lifecycle.steps.need": { label: "Tarve", help: "Päivä, jona tarve tunnettiin." },
  "lifecycle.steps.partners": { label: "Kumppanit", help: "Päivä, jona kumppanit olivat löytyneet." },
  "lifecycle.steps.audience": { label: "Kohderyhmä", help: "Päivä, jona ne, joille ryhmä on, oli tavoitettu." },
  "lifecycle.steps.encouragement": { label: "Rohkaisu", help: "Päivä, jona ihmisiä oli rohkaistu tulemaan." },
  "lifecycle.gateway": {
    label: "Tutustumistilaisuus",
    help: "Tilaisuus, jossa voi käydä katsomassa ennen kuin ryhmä alkaa.",
  },
  "lifecycle.gateway.kind": { label: "Millainen tilaisuus", help: "Vertaistilaisuus vai tietoilta." },
  "lifecycle.gateway.on": { label: "Tilaisuuden päivä", help: "Milloin tilaisuus on." },
  "lifecycle.acquaintedOn": {
    label: "Tutustuttu",
    help: "Päivä, jona ryhmästä itsestään tuntui, että tutustuminen on alkanut.",
  },
  "lifecycle.goalsAgreedOn": {
    label: "Tavoitteista sovittu",
    help: "Päivä, jona ryhmä sopi tavoitteistaan ja tavoistaan.",
  },
  "lifecycle.evaluateBy": {
    label: "Arvioidaan viimeistään",
    help: "Mihin mennessä ryhmä seuraavan kerran arvioi, miten sillä menee.",
  },
  "lifecycle.evaluations": { label: "Arvioinnit", help: "Pidetyt arvioinnit järjestyksessä." },
  "lifecycle.evaluations.on": { label: "Arvioinnin päivä", help: "Milloin arviointi pidettiin." },
  "lifecycle.evaluations.decision": { label: "Päätös", help: "Jatkaako ryhmä vai päättyykö se." },
  "lifecycle.endsOn": {
    label: "Viimeinen päivä",
    help: "Suunniteltu viimeinen päivä, kun ryhmä on päättänyt lopettaa.",
  },
  "lifecycle.newcomersJoin": {
    label: "Uudet tulevat",
    help: "Täydentyvässä ryhmässä: milloin uusia tulee joka vuosi, esimerkiksi 09-01.",
  },
  "lifecycle.partners": { label: "Yhteistyökumppanit", help: "Ketkä tekevät yhteistyötä ryhmän kanssa." },
  organisation: { label: "Ryhmä yhdistyksen vuodessa", help: "Miten ryhmä näkyy yhdistyksen vuodessa." },
  "organisation.planningStarts": { label: "Suunnittelu alkaa", help: "Milloin kauden suunnittelu alkaa." },
  "organisation.preparationStarts": { label: "Valmistelu alkaa", help: "Milloin ohjaajat alkavat valmistella." },
  "organisation.actionPlan": { label: "Toimintasuunnitelma", help: "Minkä vuoden toimintasuunnitelmassa ryhmä on." },
  "organisation.approvedOn": { label: "Hyväksytty", help: "Milloin suunnitelma ja kulut hyväksyttiin." },
  "organisation.mentor": { label: "Mentori", help: "Kuka kokenut kulkee ohjaajien rinnalla." },
  "organisation.supervision": {
    label: "Työnohjaus",
    help: "Miten ohjaajat saavat työnohjausta tai juttelevat toisten ohjaajien kanssa.",
  },
  "organisation.expenses": { label: "Kulut", help: "Mitä kuluja yhdistys korvaa ohjaajille." },
  "organisation.insurance": { label: "Vakuutus", help: "Onko yhdistys vakuuttanut vapaaehtoiset." },
  "organisation.yearlyTalk": {
    label: "Vuosikeskustelu",
    help: "Päivä, jona yhdistys ja ohjaajat juttelevat siitä, miten menee.",
  },
  "organisation.costsMetBy": {
    label: "Kulut maksaa",
    help: "Millä tiedotus, välineet ja yhteydet maksetaan. no-costs: kuluja ei ole. own-money: omilla rahoilla. grant: avustuksella.",
  },
  "organisation.chosenByFacilitators": {
    label: "Ohjaajien oma valinta",
    help: "Ovatko ohjaajat itse valinneet toteutusmuodon, niin että se sopii heidän toiveisiinsa ja aikaansa.",
  },
  "organisation.materialBank": {
    label: "Materiaalipankki",
    help: "Pääsevätkö ohjaajat liiton materiaalipankkiin.",
  },
  reminders: { label: "Muistutukset", help: "Miten tapaamisista muistutetaan." },
  "reminders.messages": {
    label: "Muistutusviestit",
    help: "Viestit ennen jokaista tapaamista: yksi, tai ensin aikainen ja sitten myöhäinen.",
  },
  "reminders.messages.daysBefore": { label: "Päiviä ennen", help: "Montako päivää ennen tapaamista viesti lähtee." },
  "reminders.messages.at": { label: "Kello", help: "Mihin aikaan viesti lähtee." },
  "reminders.afterSession": {
    label: "Viesti tapaamisen jälkeen",
    help: "Kiitos ja tieto seuraavasta kerrasta jokaisen tapaamisen jälkeen, viimeistä lukuun ottamatta.",
  },
  "reminders.afterSession.daysAfter": {
    label: "Päiviä jälkeen",
    help: "Montako päivää tapaamisen jälkeen viesti lähtee.",
  },
  "reminders.afterSession.at": { label: "Kello", help: "Mihin aikaan viesti lähtee." },
  "reminders.calendar": { label: "Hälytys kalenterissa", help: "Kuinka paljon ennen tapaamista kalenteri hälyttää." },
  "reminders.calendar.participants": {
    label: "Osallistujilla",
    help: "Montako minuuttia ennen osallistujien kalenteri hälyttää.",
  },
  "reminders.calendar.facilitators": {
    label: "Ohjaajilla",
    help: "Montako minuuttia ennen ohjaajien kalenteri hälyttää.",
  },
  tasks: { label: "Tehtävien päivät", help: "Miten aikajana asettaa tehtävien päivät." },
  "tasks.daysOff": {
    label: "Pyhäpäivät",
    help: "Saako työ, jonka ihminen tekee itse, osua sunnuntaihin tai pyhään. Muuten aikajana siirtää sen edeltävään arkipäivään.",
  },
  done: {
    label: "Tehdyt tehtävät",
    help: "Mikä on tehty ja milloin, tehtävän tunnuksella niin kuin aikajana sen kertoo, esimerkiksi reminder-s3.",
  },
};

const ordinals = [
  "Ensimmäinen",
  "Toinen",
  "Kolmas",
  "Neljäs",
  "Viides",
  "Kuudes",
  "Seitsemäs",
  "Kahdeksas",
  "Yhdeksäs",
  "Kymmenes",
];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "ohjaaja",
  agenda: "osio",
  "sessions.agenda": "osio",
  "schedule.rhythm": "jakso",
  "schedule.breaks": "tauko",
  "lifecycle.evaluations": "arviointi",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `${number}.`} ${item}`;
}

/** How people count what a plan has several of, in Finnish. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "kohta"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "tapaaminen") : `Tapaaminen ”${key}”`),
};
