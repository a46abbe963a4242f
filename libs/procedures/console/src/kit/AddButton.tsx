import type { LocalText, ProcedureDefinition, WidgetName } from '@tinhso/procedures-contract';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import type { Grown } from '../model/tree.js';
import { AddWindow } from './AddWindow.js';
import { useDesign } from './design.js';

interface AddButtonProps {
  /** On the button and over the window: "Thêm câu hỏi". */
  title: string;
  label: string;
  asks?: 'widget' | 'item-widget';
  small?: boolean;
  make: (definition: ProcedureDefinition, text: LocalText, widget: WidgetName) => Grown;
}

/** A button that asks for a name and puts something new into the draft; what is new is open afterwards. */
export function AddButton({ title, label, asks, small, make }: AddButtonProps) {
  const { definition, edit, editable } = useDesign();
  const [open, setOpen] = useState(false);
  if (!editable) return null;
  return (
    <>
      <button type="button" className={small ? 'btn q sm' : 'btn q add0'} onClick={() => setOpen(true)}>
        <Glyph name="plus" size={small ? 16 : 20} />
        {title}
      </button>
      {open && (
        <AddWindow
          title={title}
          label={label}
          asks={asks}
          onClose={() => setOpen(false)}
          onAdd={(text, widget) => {
            setOpen(false);
            const next = make(definition, text, widget);
            edit(() => next.definition, next.at);
          }}
        />
      )}
    </>
  );
}
