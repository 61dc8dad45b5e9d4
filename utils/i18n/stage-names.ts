import type { Language } from '../domain/model/settings';

/** Names of the stages that a new pipeline starts with; the rep renames them as they like. */
const NAMES: Record<Language, Record<string, string>> = {
  en: {
    new: 'New',
    qualified: 'Qualified',
    meeting: 'Meeting',
    proposal: 'Proposal',
    negotiation: 'Negotiation',
    won: 'Won',
    lost: 'Lost',
  },
  sv: {
    new: 'Ny',
    qualified: 'Kvalificerad',
    meeting: 'Möte',
    proposal: 'Offert',
    negotiation: 'Förhandling',
    won: 'Vunnen',
    lost: 'Förlorad',
  },
};

export const stageNames = (language: Language): Record<string, string> => NAMES[language];
