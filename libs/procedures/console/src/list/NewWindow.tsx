import type { DraftSource, DraftView } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesignCommand } from '../queries.js';
import { BlankForm } from './BlankForm.js';
import { CatalogueForm } from './CatalogueForm.js';
import { FileForm } from './FileForm.js';
import { messages } from './messages.js';

const ways = ['blank', 'catalogue', 'version', 'file'] as const;

/** Begins a draft: from nothing, from the catalogue, as a copy of a published procedure, or from a file. */
export function NewWindow({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [way, setWay] = useState<(typeof ways)[number]>('blank');
  const command = useDesignCommand<DraftView>();
  const begin = (from: DraftSource) => {
    if (command.isPending) return;
    command.mutate((api) => api.POST('/api/v1/staff/procedures/drafts', { body: { from } as never }), {
      onSuccess: ({ id }) => navigate(`/ban-nhap/${id}`),
    });
  };
  const form = { busy: command.isPending, onBegin: begin, onClose };
  return (
    <Window title={t('procedures.new')} width={680} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <div className="seg wide" role="group" aria-label={t('procedures.new.way')}>
            {ways.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={way === each}
                onClick={() => {
                  command.reset();
                  setWay(each);
                }}
              >
                {t(`procedures.new.${each}`)}
              </button>
            ))}
          </div>
          {command.error && <Failure error={command.error} />}
        </div>
        {way === 'blank' && <BlankForm {...form} />}
        {way === 'catalogue' && <CatalogueForm key="catalogue" {...form} />}
        {way === 'version' && <CatalogueForm key="version" {...form} worked />}
        {way === 'file' && <FileForm {...form} />}
      </div>
    </Window>
  );
}
