import type { Answers } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { CitizenPhone } from './CitizenPhone.js';
import { messages } from './messages.js';
import { OfficerPreview } from './OfficerPreview.js';

/** A way that is to be walked in the preview. */
export interface Walk {
  readonly answers: Answers;
  readonly at: number;
}

const tabs = ['citizen', 'officer'] as const;

/** The draft as those see it whom it is for. A walk brings the citizen's side to the front. */
export function Preview({ walk }: { walk?: Walk }) {
  const t = useT(messages);
  const [tab, setTab] = useState<{ name: (typeof tabs)[number]; walk?: Walk }>({ name: 'citizen' });
  const name = walk && tab.walk !== walk ? 'citizen' : tab.name;
  return (
    <aside className="col preview" aria-label={t('procedures.preview')}>
      <div className="tabs" role="tablist" aria-label={t('procedures.preview')}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`preview-${each}`}
            aria-controls="preview-panel"
            aria-selected={name === each}
            onClick={() => setTab({ name: each, walk })}
          >
            {t(`procedures.preview.${each}`)}
          </button>
        ))}
      </div>
      <div className="preview-body" role="tabpanel" id="preview-panel" aria-labelledby={`preview-${name}`} tabIndex={0}>
        {name === 'citizen' ? <CitizenPhone walk={walk} /> : <OfficerPreview />}
      </div>
    </aside>
  );
}
