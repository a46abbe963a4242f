import { useQueryClient } from '@tanstack/react-query';
import { useLang } from '@tinhso/ui';
import { useEffect, useRef } from 'react';

/** Much of what is read comes from the server in the language of the request: a new language asks again for what is on the screen. */
export function useLanguageRefresh(): void {
  const lang = useLang();
  const queries = useQueryClient();
  const before = useRef(lang);
  useEffect(() => {
    if (before.current === lang) return;
    before.current = lang;
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'content' });
  }, [lang, queries]);
}
