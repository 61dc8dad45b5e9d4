/** The extension API as far as the pages touch it: nothing ever moves in a preview. */
export const browser = {
  runtime: { id: 'preview' },
  storage: { session: { onChanged: { addListener() {}, removeListener() {} } } },
};
