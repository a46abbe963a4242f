import { useCallback, useEffect, useState } from 'react';

const PAUSE_MS = 250;

/**
 * What is typed into a search, and asking for it once typing pauses. The answer to an own question never overwrites what was typed since;
 * another question from outside (a list chosen, the way back) does.
 * @param q what the list is searched for now
 */
export function useSearchText(q: string, onSearch: (q: string) => void) {
  const [text, setText] = useState(q);
  const [shownFor, setShownFor] = useState(q);
  const [own, setOwn] = useState<readonly string[]>([]);
  if (shownFor !== q) {
    setShownFor(q);
    const at = own.indexOf(q);
    setOwn(at < 0 ? [] : own.slice(at + 1));
    if (at < 0) setText(q);
  }
  const ask = useCallback(() => {
    const wanted = text.trim();
    if (wanted === (own.at(-1) ?? q)) return;
    setOwn([...own, wanted]);
    onSearch(wanted);
  }, [text, own, q, onSearch]);
  useEffect(() => {
    const timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ask]);
  return { text, setText, ask };
}
