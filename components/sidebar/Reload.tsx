import { useWords } from '../words';

/** The extension was reloaded under this page: fixed words, no data. */
export function Reload() {
  const words = useWords('sidebar');
  return (
    <main class="sb">
      <section class="sec">
        <h1>{words.reloadTitle}</h1>
        <p class="t2" role="status">
          {words.reload}
        </p>
      </section>
    </main>
  );
}
