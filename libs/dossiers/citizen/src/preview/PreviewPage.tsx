import { isPreviewMessage, type PreviewContent } from '@tinhso/procedures-contract';
import { Page, PreferencesProvider, Skeleton, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { messages } from './messages.js';
import { TriedForm } from './TriedForm.js';

/** What the designer of the console sends; only from a page of this origin that shows this one in a frame. */
function usePreviewContent(): PreviewContent | undefined {
  const [content, setContent] = useState<PreviewContent>();
  useEffect(() => {
    if (window.parent === window) return undefined;
    const hear = (event: MessageEvent<unknown>) => {
      if (event.origin === location.origin && event.source === window.parent && isPreviewMessage(event.data, 'tinhso:preview'))
        setContent(event.data);
    };
    window.addEventListener('message', hear);
    window.parent.postMessage({ kind: 'tinhso:preview-ready' }, location.origin);
    return () => window.removeEventListener('message', hear);
  }, []);
  return content;
}

/** `/xem-truoc`: a draft of a procedure, tried out before anybody can file by it. Nothing that is typed here is kept or sent. */
export function PreviewPage() {
  const t = useT(messages);
  const content = usePreviewContent();
  useReading(content);
  if (!content)
    return (
      <Page kind="ask" title={t('dossiers.preview.title')} bottomBar={false}>
        <Skeleton label={t('dossiers.preview.waiting')} lines={4} />
      </Page>
    );
  const { lang, theme, text } = content;
  return (
    <PreferencesProvider key={lang} initial={{ lang, theme, text }}>
      <TriedForm content={content} />
    </PreferencesProvider>
  );
}

/** Reads as the designer wants, in this frame alone: the person's own preferences stay what they are. */
function useReading(content: PreviewContent | undefined): void {
  const { lang, theme, text } = content ?? {};
  useEffect(() => {
    if (!lang) return;
    const root = document.documentElement;
    root.lang = lang;
    root.dataset.theme = theme;
    root.classList.toggle('elder', text === 'large');
  }, [lang, theme, text]);
}
