import type { We } from '../rules.ts'

const we = /(?<!\p{L})(?:vi|oss|vår|vårt|våre|os|vores|we|us|our|våra)(?!\p{L})/iu
const municipality =
  /(?<!\p{L})(?:kommunen|kommuna|kommune|kommunens|administrasjonen|forvaltningen|forvaltninga|ansatte|tilsette|medarbeidere|medarbeiderne|rådhuset|tjenestene|tenestene|medarbejdere|forvaltningen|anställda|förvaltningen|the municipality|municipality|staff|employees)(?!\p{L})/iu
const others =
  /(?<!\p{L})(?:innbygger(?:e|ne|en|nes)?|innbyggjar(?:ar|ane|en)?|borger(?:e|ne|nes)?|invånar(?:e|na)|medborgare|befolkning(?:en|a)?|brukarane|brukerne|pårørende|pårørande|ungdom(?:men|mer|mar)?|barn|eldre|foreldre|frivillig(?:e|het|heten|heita|lag)?|friviljuge|organisasjon(?:er|ar|ene|ane)|foreninger|foreiningar|lag og foreninger|lag og foreiningar|idrettslag(?:et|ene)?|næringsliv(?:et)?|civilsamfund(?:et)?|civilsamhälle(?:t)?|sivilsamfunn(?:et)?|sivilsamfunnet|lokalsamfunn(?:et)?|lokalsamfund(?:et)?|residents?|citizens?|people|voluntary (?:sector|organisations)|volunteers|associations|businesses|civil society|families|partners)(?!\p{L})/giu

/**
 * Who "we" is where a word of the family stands: with others named beside the municipality or "we", it is them together;
 * with none, "we" is the municipality where it is named; else it is not said.
 */
export function partiesIn(
  sentence: string,
  { before, after }: { before: string; after: string },
): { we: We; we_words: string[] } {
  const around = [sentence, before, after]
  const own = [we.exec(sentence)?.[0], municipality.exec(sentence)?.[0]].filter(one => one !== undefined)
  const named = [...new Set([...sentence.matchAll(others)].map(([word]) => word.toLowerCase()))]
  if (own.length > 0 && named.length > 0) return { we: 'together', we_words: [...own, ...named] }
  if (municipality.test(sentence)) return { we: 'municipality', we_words: own }
  if (!we.test(sentence)) return { we: 'nobody', we_words: named }
  const near = around.map(text => municipality.exec(text)?.[0]).find(one => one !== undefined)
  return near ? { we: 'municipality', we_words: [...own, near] } : { we: 'unsaid', we_words: own }
}
