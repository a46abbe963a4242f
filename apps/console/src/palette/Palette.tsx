import { Modal } from '@mantine/core';
import { useT } from '@tinhso/ui';
import { Glyph, Kbd, useOpenWindow, type Command } from '@tinhso/ui/console';
import { useId, useState, type KeyboardEvent } from 'react';
import { HitList } from './HitList.js';
import { messages } from './messages.js';
import { useHits } from './useHits.js';

/** The command palette (Ctrl K): finds dossiers and does what the page offers, from the keyboard. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  const id = useId();
  useOpenWindow();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { hits, searching, failed, query } = useHits(typed);
  const at = Math.min(chosen, hits.length - 1);
  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[at];
    if (step) setChosen((at + step + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter' && hit) run(hit);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} size={680} yOffset={96} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay backgroundOpacity={0.55} color="#14181f" />
      <Modal.Content classNames={{ content: 'modal pal' }} aria-label={t('console.palette.label')} aria-modal="true" radius={12}>
        <div className="pin0">
          <span className="m">
            <Glyph name="search" size={24} />
          </span>
          <input
            data-autofocus
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={hits[at] && `${id}-${at}`}
            aria-autocomplete="list"
            aria-label={t('console.palette.label')}
            placeholder={t('console.palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <span className="m s nw w-wide">{t('console.palette.noMarks')}</span>
          <kbd className="kbd">{'Esc'}</kbd>
        </div>
        <HitList id={id} label={t('console.palette.label')} hits={hits} at={at} query={query} onRun={run} />
        <p className="m s state" role="status">
          {failed
            ? t('console.palette.failed')
            : hits.length === 0 && query !== ''
              ? searching
                ? t('console.palette.searching')
                : t('console.palette.none', { q: query })
              : ''}
        </p>
        <div className="hints">
          <span>
            <kbd className="kbd">↑</kbd> <kbd className="kbd">↓</kbd> {t('console.palette.choose')}
          </span>
          <span>
            <kbd className="kbd">{'Enter'}</kbd> {t('console.palette.open')}
          </span>
          <span className="grow" />
          <span>
            {t('console.palette.type')} <Kbd cap=">" /> {t('console.palette.onlyCommands')}
          </span>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
