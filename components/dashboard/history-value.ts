import type { CommonWords } from '../../utils/i18n/common.en';
import type { DashboardWords } from '../../utils/i18n/dashboard.en';
import type { Format } from '../../utils/i18n/formats';
import type { HistoryChange, HistoryValue } from '../../utils/protocol/views';
import { monthName } from './month-name';

/** The words and formats that the history is written with. */
export interface Pen {
  words: DashboardWords;
  common: CommonWords;
  format: Format;
  language: string;
}

/** Long lists (own domains after an import) say nothing in one line. */
const LONGEST = 80;

/** One side of a change in words; null where there is nothing to say. */
export function valueText(value: HistoryValue, change: HistoryChange, pen: Pen): string | null {
  const { words, common, format } = pen;
  switch (value?.kind) {
    case 'money':
      return format.money(value.money);
    case 'day':
      return format.day(value.day);
    case 'percent':
      return format.percent(value.percent);
    case 'days':
      return common.days(value.days);
    case 'flag':
      return change.name === 'isWelcomed' ? null : words.log.flags[value.flag ? 'yes' : 'no'];
    case 'text':
      return value.text === '' || value.text.length > LONGEST ? null : textOf(value.text, change, pen);
    default:
      return null;
  }
}

/** Texts that are keys of our own are put into the rep's language; the rep's own stay as they are. */
function textOf(text: string, change: HistoryChange, { words, common, language }: Pen): string | null {
  switch (change.type) {
    case 'activity.logged':
    case 'activity.withdrawn':
      return own(words.log.kinds, text);
    case 'deal.sourceChanged':
      return own(common.sources, text);
    case 'stage.changed':
      return own(words.log.stageKinds, text);
    // The account's id, which means nothing to anybody.
    case 'contact.accountSet':
      return null;
    case 'setting.changed':
      return settingText(change.name, text, words, language);
    default:
      return text;
  }
}

function settingText(
  key: string | null,
  text: string,
  words: DashboardWords,
  language: string,
): string | null {
  switch (key) {
    case 'sites':
      return null;
    case 'language':
      return own(words.setup.money.languages, text);
    case 'theme':
      return own(words.look.themes, text);
    case 'fiscalYearStartMonth':
      return /^([1-9]|1[0-2])$/.test(text) ? monthName(Number(text), language) : text;
    case 'sidebarWidth':
      return words.look.widthOf(Number(text));
    default:
      return text;
  }
}

const own = (catalogue: Record<string, string>, key: string): string =>
  Object.hasOwn(catalogue, key) ? (catalogue[key] ?? key) : key;
