/** Legal forms as folded words without dots, longest first where they have several words. */
const FORMS =
  'sp z o o|sp z oo|sp zoo|spol s r o|pty ltd|pte ltd|pvt ltd|private limited|co ltd|gmbh co kg|gmbh co kgaa|sa de cv|s de rl|sdn bhd|' +
  'ab|aktiebolag|hb|kb|ek|ekonomisk forening|publ|as|asa|ans|da|aps|is|ks|oy|oyj|ky|ay|tmi|hf|ehf|ou|uab|sia|' +
  'gmbh|mbh|ggmbh|ag|kg|kgaa|ohg|gbr|ug|ev|eg|se|sarl|sas|sasu|sa|eurl|sci|snc|scop|sl|slu|sau|lda|ltda|eireli|me|' +
  'spa|srl|srls|sapa|scarl|bv|nv|vof|cv|bvba|sprl|srl|vzw|asbl|ltd|limited|plc|llp|lp|inc|incorporated|corp|' +
  'corporation|co|company|llc|pllc|pc|kk|gk|doo|dd|ad|eood|ood|sro|kft|zrt|nyrt|bt|ae|epe|ike|ooo|oao|zao|pao|tov|' +
  'bhd|pte|pty|pvt|tbk|pt|as|holding|group|gruppe|groupe|koncern|koncernen';
const PHRASES: readonly (readonly string[])[] = FORMS.split('|').map((form) => form.split(' '));

/** Forms that stand in front of a name ("AB Volvo", "UAB Baltic Rim"). */
const LEADING = new Set([
  'ab',
  'oy',
  'uab',
  'sia',
  'ooo',
  'oao',
  'zao',
  'pao',
  'tov',
  'pt',
  'kb',
  'hb',
  'gruppe',
  'groupe',
]);

/** Forms that are hardly ever anything else: enough to call a display name a company's. */
const CLEAR = new Set(
  (
    'ab aktiebolag gmbh mbh kgaa ag oy oyj aps asa ehf uab sarl sas sasu eurl srl srls spa bv nv bvba sprl ltd limited plc ' +
    'llp inc incorporated corp corporation llc kft zrt nyrt sro doo pty pte bhd ltda lda'
  ).split(' '),
);

const EAST_ASIAN =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|股份有限公司|有限公司|股份公司|주식회사|유한회사|[(（][株有주][)）]/g;

/** A company's name without East Asian legal forms, which stand before or behind the name without a space. */
export function withoutEastAsianForm(name: string): string {
  return name.replace(EAST_ASIAN, ' ');
}

/** The words of a folded name without the legal forms at its start and end; all of them where nothing else would be left. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let kept = words;
  for (;;) {
    const rest = dropOne(kept);
    if (rest === kept || rest.length === 0) return kept;
    kept = rest;
  }
}

function dropOne(words: readonly string[]): readonly string[] {
  for (const phrase of PHRASES) {
    if (phrase.length > words.length) continue;
    if (phrase.every((word, i) => words[words.length - phrase.length + i] === word)) {
      return words.slice(0, words.length - phrase.length);
    }
  }
  return LEADING.has(words[0] ?? '') ? words.slice(1) : words;
}

/** True where the words, folded, end or begin with an unmistakable legal form ("Norrsken AB"). */
export function hasClearLegalForm(words: readonly string[]): boolean {
  return words.length > 1 && (CLEAR.has(words.at(-1) ?? '') || words[0] === 'ab' || words[0] === 'oy');
}
