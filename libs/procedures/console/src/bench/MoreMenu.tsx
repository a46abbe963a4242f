import { Menu } from '@mantine/core';
import type { DraftView, ProcedureDefinition } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useLocation } from 'wouter';
import { downloadDefinition } from '../versions/download.js';
import { messages } from './messages.js';

interface MoreMenuProps {
  draft: DraftView;
  definition: ProcedureDefinition;
  onDiscard?: () => void;
}

/** What is done seldom: compare, take along as a file, discard. */
export function MoreMenu({ draft, definition, onDiscard }: MoreMenuProps) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const base = draft.newerVersion ?? draft.basedOn;
  return (
    <Menu position="bottom-end" width={260} withInitialFocusPlaceholder={false} classNames={{ dropdown: 'menu', item: 'item' }}>
      <Menu.Target>
        <button type="button" className="btn md">
          {t('procedures.bench.more')}
          <Glyph name="down" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {base !== undefined && (
          <Menu.Item onClick={() => navigate(`/${draft.code}/so-sanh?tu=${draft.code}@${base}&den=${draft.id}`)}>
            {t('procedures.bench.compare')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => downloadDefinition(definition)}>{t('procedures.bench.export')}</Menu.Item>
        {onDiscard && <Menu.Item onClick={onDiscard}>{t('procedures.bench.discard')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
