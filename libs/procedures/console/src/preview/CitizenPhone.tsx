import { isPreviewMessage, PREVIEW_PATH, type PreviewContent } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { useDesign } from '../kit/design.js';
import { nodeOf } from '../model/outline.js';
import { valueAt } from '../model/path.js';
import { messages } from './messages.js';
import type { Walk } from './Preview.js';

const looks = ['normal', 'large', 'dark'] as const;
const QUIET_MS = 250;

/** Key of the page that what is selected belongs to. */
function usePageKey(): string | undefined {
  const { definition, selected } = useDesign();
  const { path } = nodeOf(definition, selected);
  const page = path[3] === 'pages' ? (valueAt(definition, path.slice(0, 5)) as { key?: string } | undefined) : undefined;
  return page?.key;
}

/** The citizen's own pages in a frame of the width of a phone: the real form of the real client, with the draft in it. */
export function CitizenPhone({ walk }: { walk?: Walk }) {
  const t = useT(messages);
  const own = useLang();
  const { definition } = useDesign();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(0);
  const [look, setLook] = useState<(typeof looks)[number]>('normal');
  const [lang, setLang] = useState(own);
  const page = usePageKey();

  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (event.origin !== location.origin || event.source !== frame.current?.contentWindow) return;
      if (isPreviewMessage(event.data, 'tinhso:preview-ready')) setReady((before) => before + 1);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (ready === 0) return undefined;
    const content: PreviewContent = {
      kind: 'tinhso:preview',
      definition,
      lang,
      theme: look === 'dark' ? 'dark' : 'light',
      text: look === 'large' ? 'large' : 'normal',
      page,
      walk,
    };
    const timer = setTimeout(() => frame.current?.contentWindow?.postMessage(content, location.origin), QUIET_MS);
    return () => clearTimeout(timer);
  }, [ready, definition, lang, look, page, walk]);
  return (
    <>
      <div className="r between wrap0 looks0">
        <span className="seg" role="group" aria-label={t('procedures.preview.look')}>
          {looks.map((each) => (
            <button key={each} type="button" aria-pressed={look === each} onClick={() => setLook(each)}>
              {t(`procedures.preview.${each}`)}
            </button>
          ))}
        </span>
        <span className="seg" role="group" aria-label={t('procedures.preview.lang')}>
          {(['vi', 'en'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={lang === each} onClick={() => setLang(each)}>
              {t(`procedures.preview.${each}`)}
            </button>
          ))}
        </span>
      </div>
      <div className="phone">
        <iframe ref={frame} src={PREVIEW_PATH} title={t('procedures.preview.frame')} />
      </div>
    </>
  );
}
