import { goKeys, shownLists } from '@tinhso/casework-console';
import { worklists, worklistTexts } from '@tinhso/casework-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { fold } from '@tinhso/kernel';
import { useLang, useSession, useT } from '@tinhso/ui';
import { Glyph, useOneLetterKeys, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { keyMessages, keyTable } from './key-table.js';

interface Line {
  text: string;
  keys: readonly string[];
  /** The keys are pressed one after the other. */
  sequence?: boolean;
}

/** Every key there is, with a search and the switch for one-letter keys. */
export default function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useT(keyMessages);
  const lang = useLang();
  const { account } = useSession<StaffMe>();
  const [wanted, setWanted] = useState('');
  const [on, setOn] = useOneLetterKeys();
  const going = shownLists(worklists, account?.scopes ?? []).flatMap((name): Line[] => {
    const keys = goKeys[name];
    return keys ? [{ text: worklistTexts[name][lang], keys: keys.toUpperCase().split(' '), sequence: true }] : [];
  });
  const sections = keyTable.map(({ title, lines }, index) => ({
    title: t(title),
    lines: [...lines.map((line): Line => ({ text: t(line.text), keys: line.keys })), ...(index === keyTable.length - 1 ? going : [])],
  }));
  const matches = (line: Line) => fold(line.text).includes(fold(wanted));
  const found = sections
    .map((section) => ({ ...section, lines: section.lines.filter(matches) }))
    .filter((section) => section.lines.length > 0);
  const search = (
    <div className="in keysearch">
      <span className="m">
        <Glyph name="search" />
      </span>
      <input
        type="search"
        aria-label={t('console.keys.search')}
        placeholder={t('console.keys.search')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
    </div>
  );
  return (
    <Window width={1080} title={t('console.keys.title')} about={t('console.keys.about')} aside={search} onClose={onClose}>
      <div className="keys">
        {found.length === 0 && <p className="m">{t('console.keys.none')}</p>}
        {found.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            <ul>
              {section.lines.map((line) => (
                <li key={line.text}>
                  <span>{line.text}</span>
                  <span className="k">
                    {line.keys.map((key, index) => (
                      <span key={key} className="r">
                        {line.sequence && index > 0 && <span className="m">{t('console.keys.then')}</span>}
                        <kbd className="kbd">{key}</kbd>
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="mfoot">
        <label className="r nw">
          <input type="checkbox" className="cb" checked={on} onChange={(event) => setOn(event.target.checked)} />
          {t('console.keys.switch')}
        </label>
        <span className="m s">{t('console.keys.switchHint')}</span>
      </div>
    </Window>
  );
}
