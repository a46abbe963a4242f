import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { searchToUrl, type ProcedureSearch } from './queries.js';

const typingPause = 300;

/**
 * What is in the search box, and the address that follows it: a pause in typing replaces the address, so that the page can be reloaded,
 * shared and left with one step back.
 */
export function useSearchBox(search: ProcedureSearch): { typed: string; type: (text: string) => void; submit: (text: string) => void } {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(search.q);
  const sent = useRef(search.q);
  useEffect(() => {
    if (search.q !== sent.current) {
      sent.current = search.q;
      setTyped(search.q);
    }
  }, [search.q]);
  const submit = (text: string) => {
    sent.current = text.trim();
    navigate(searchToUrl({ ...search, q: text.trim() }), { replace: true });
  };
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => submit(typed), typingPause);
    return () => clearTimeout(timer);
  });
  return { typed, type: setTyped, submit };
}
