import { useQuery } from '@tanstack/react-query';
import type { CategorySuggestions, Diversion } from '@tinhso/feedback-contract';
import { TextAreaField, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { Divert } from './Divert.js';
import { messages } from './messages.js';

const PAUSE_MS = 500;

/** What the words suggest, once somebody stops typing. */
export function useSuggestions(text: string): CategorySuggestions | undefined {
  const api = useApi();
  const lang = useLang();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery({
    queryKey: ['feedback', 'suggest', lang, said],
    queryFn: () => unwrap<CategorySuggestions>(api.POST('/api/v1/public/feedback/suggest', { body: { text: said.slice(0, 4000) } })),
    enabled: said.length >= 4,
    placeholderData: (before) => before,
    staleTime: Infinity,
    // The kinds can be chosen without it.
    retry: false,
  });
  return said.length >= 4 ? data : undefined;
}

/** The words, and at once whom to call when they tell of danger. */
export function Words({
  text,
  onChange,
  diverts,
  error,
}: {
  text: string;
  onChange: (text: string) => void;
  diverts: Diversion | null | undefined;
  error?: string;
}) {
  const t = useT(messages);
  return (
    <>
      <TextAreaField
        id="report-text"
        label={t('feedback.words.label')}
        hint={t('feedback.words.hint')}
        error={error}
        value={text}
        onChange={onChange}
      />
      <div aria-live="assertive">{diverts && <Divert {...diverts} />}</div>
    </>
  );
}
