/** The notice must be readable when nothing can be asked any more, so its words are here and not in a catalogue. */
const WORDS = {
  en: {
    title: 'Leadlight has stopped on this page',
    text: 'It was updated or switched off. Reload this tab to go on. Nothing you saved is lost. Finish a mail you are writing first.',
    reload: 'Reload this tab',
    hide: 'Hide',
  },
  sv: {
    title: 'Leadlight har stannat på den här sidan',
    text: 'Det har uppdaterats eller stängts av. Ladda om fliken för att fortsätta. Inget du har sparat går förlorat. Skriv först klart ett mejl som du håller på med.',
    reload: 'Ladda om fliken',
    hide: 'Dölj',
  },
};

export type NoticeWords = (typeof WORDS)['en'];

export const noticeWords = (language: string): NoticeWords => (/^sv\b/i.test(language) ? WORDS.sv : WORDS.en);
