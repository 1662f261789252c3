// Why: one list of what stands on the site, in the order in which it is read; where a page lies in each language, only this list knows.

/** @typedef {"en" | "fi" | "sv"} Language */
/** @typedef {{ slug: string, en: string, fi?: string, sv?: string }} Page  where the page lies in the repository, by language */

/** The languages of the site; what is in none but English is shown in English, and says so. @type {readonly Language[]} */
export const languages = ["en", "fi", "sv"];

const door = (/** @type {string} */ slug) => ({
  slug,
  en: `docs-site/content/en/${slug}.md`,
  fi: `docs-site/content/fi/${slug}.md`,
  sv: `docs-site/content/sv/${slug}.md`,
});

/** The page that one comes to first. @type {Page} */
export const home = door("index");

/** By door: I coordinate, I develop, I run a federation. @type {Readonly<Record<"coordinate" | "develop" | "federation", readonly Page[]>>} */
export const doors = {
  coordinate: [
    door("coordinate"),
    {
      slug: "first-group",
      en: "docs/first-group.md",
      fi: "docs/fi/ensimmainen-ryhma.md",
      sv: "docs/sv/forsta-gruppen.md",
    },
    { slug: "page", en: "docs/page.md", fi: "docs/fi/sivu.md", sv: "docs/sv/sida.md" },
    { slug: "import", en: "docs/import.md", fi: "docs/fi/tuonti.md", sv: "docs/sv/importera.md" },
    { slug: "plan", en: "docs/plan.md", fi: "docs/fi/suunnitelma.md", sv: "docs/sv/plan.md" },
    { slug: "schedule", en: "docs/schedule.md", fi: "docs/fi/paivat.md", sv: "docs/sv/dagar.md" },
    { slug: "rules", en: "docs/rules.md", fi: "docs/fi/saannot.md", sv: "docs/sv/regler.md" },
    { slug: "timeline", en: "docs/timeline.md", fi: "docs/fi/aikajana.md", sv: "docs/sv/tidslinje.md" },
    { slug: "publicity", en: "docs/publicity.md", fi: "docs/fi/tiedottaminen.md", sv: "docs/sv/publicitet.md" },
    {
      slug: "registrations",
      en: "docs/registrations.md",
      fi: "docs/fi/ilmoittautumiset.md",
      sv: "docs/sv/anmalningar.md",
    },
    { slug: "messages", en: "docs/messages.md", fi: "docs/fi/viestit.md", sv: "docs/sv/meddelanden.md" },
    { slug: "teams", en: "docs/teams.md", fi: "docs/fi/teams.md", sv: "docs/sv/teams.md" },
    { slug: "calendars", en: "docs/calendars.md", fi: "docs/fi/kalenterit.md", sv: "docs/sv/kalendrar.md" },
    { slug: "exercises", en: "docs/exercises.md", fi: "docs/fi/harjoitukset.md", sv: "docs/sv/ovningar.md" },
    { slug: "feedback", en: "docs/feedback.md", fi: "docs/fi/palaute.md", sv: "docs/sv/respons.md" },
    {
      slug: "life-of-a-group",
      en: "docs/life-of-a-group.md",
      fi: "docs/fi/ryhman-elama.md",
      sv: "docs/sv/gruppens-liv.md",
    },
    { slug: "commands", en: "docs/commands.md", fi: "docs/fi/komennot.md", sv: "docs/sv/kommandon.md" },
    { slug: "privacy", en: "PRIVACY.md", fi: "docs/fi/tietosuoja.md", sv: "docs/sv/dataskydd.md" },
  ],
  develop: [
    door("develop"),
    { slug: "packages/core", en: "packages/core/README.md" },
    { slug: "packages/documents", en: "packages/documents/README.md" },
    { slug: "packages/adapters-forms", en: "packages/adapters-forms/README.md" },
    { slug: "packages/adapters-email", en: "packages/adapters-email/README.md" },
    { slug: "packages/adapters-graph", en: "packages/adapters-graph/README.md" },
    { slug: "packages/cli", en: "packages/cli/README.md" },
    { slug: "packages/app", en: "packages/app/README.md" },
    { slug: "playground", en: "docs-site/content/en/playground.md" },
    { slug: "migration", en: "docs/migration.md" },
    { slug: "architecture", en: "ARCHITECTURE.md" },
    { slug: "contributing", en: "CONTRIBUTING.md" },
    { slug: "security", en: "SECURITY.md" },
    { slug: "design/threats", en: "docs/design/threats.md" },
    { slug: "design/sources", en: "docs/design/sources.md" },
    { slug: "design/mutation", en: "docs/design/mutation.md" },
    { slug: "feedback-interval", en: "docs/feedback-interval.md" },
  ],
  federation: [
    door("federation"),
    { slug: "season", en: "docs/season.md", fi: "docs/fi/kausi.md", sv: "docs/sv/sasong.md" },
    { slug: "own-practice", en: "docs/own-practice.md", fi: "docs/fi/oma-kaytanto.md", sv: "docs/sv/egen-praxis.md" },
    { slug: "own-rule", en: "docs/own-rule.md" },
    { slug: "own-language", en: "docs/own-language.md" },
    { slug: "own-adapter", en: "docs/own-adapter.md" },
    { slug: "design/nation", en: "docs/design/nation.md" },
  ],
};

/** Every page. */
export const pages = [home, ...Object.values(doors).flat()];
