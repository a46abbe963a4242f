import type { ReadingPage } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useEffect, useRef } from 'react';
import type { Mark } from '../marks.js';
import { messages } from '../messages.js';
import { SourceLine } from './SourceLine.js';

interface AnswerRowProps {
  row: ReadingPage['rows'][number];
  /** The whole of a masked value, once it was asked for. */
  shown?: string;
  mark?: Mark;
  onMark: (mark: Mark | undefined) => void;
  current: boolean;
  onPoint: () => void;
  onReveal: () => void;
}

/** One answer with its mark: not looked at, checked, or to be supplemented. */
export function AnswerRow({ row, shown, mark, onMark, current, onPoint, onReveal }: AnswerRowProps) {
  const t = useT(messages);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const text = shown ?? row.text;
  const word = t(mark === 'ok' ? 'dossiers.answers.checked' : mark === 'flag' ? 'dossiers.answers.flagged' : 'dossiers.answers.check');
  return (
    // The pointer only says which row the keys act on; everything in the row has controls of its own.
    <div ref={ref} className={`ans${mark === 'flag' ? ' flag' : ''}${current ? ' is-focus-in' : ''}`} onPointerDown={onPoint}>
      <div className="grow">
        <div className="q">{row.label}</div>
        <div className={row.masked ? 'text num' : 'text'}>
          {text || <span className="m">{t('dossiers.answers.empty')}</span>}
          {row.masked && shown === undefined && (
            <button
              type="button"
              className="link s reveal"
              aria-label={t('dossiers.reveal.showOf', { label: row.label })}
              onClick={onReveal}
            >
              {t('dossiers.reveal.show')}
            </button>
          )}
        </div>
        {row.source && <SourceLine source={row.source} />}
      </div>
      <div className="marks">
        {mark === undefined && (
          <button
            type="button"
            className="tick add"
            aria-label={t('dossiers.answers.flagIt', { label: row.label })}
            onClick={() => onMark('flag')}
          >
            <Glyph name="flag" size={16} />
          </button>
        )}
        <button
          type="button"
          className={mark === undefined ? 'tick no' : mark === 'flag' ? 'tick fl' : 'tick'}
          aria-pressed={mark !== undefined}
          aria-label={t('dossiers.answers.checkOf', { mark: word, label: row.label })}
          onClick={() => onMark(mark === undefined ? 'ok' : undefined)}
        >
          {mark === undefined ? (
            <span className="cb small" aria-hidden="true" />
          ) : (
            <Glyph name={mark === 'ok' ? 'check' : 'flag'} size={16} />
          )}
          {word}
        </button>
      </div>
    </div>
  );
}
