import type { StaffDossier } from '@tinhso/dossiers-contract';
import type { Marks } from '../marks.js';
import type { Act } from './acts.js';
import type { Sender } from './ActWindow.js';
import { AssignWindow } from './office/AssignWindow.js';
import { ConsultWindow } from './office/ConsultWindow.js';
import { HandOverWindow } from './office/HandOverWindow.js';
import { PaymentWindow } from './office/PaymentWindow.js';
import { PromiseWindow } from './office/PromiseWindow.js';
import { ReceiptWindow } from './office/ReceiptWindow.js';
import { StopWindow } from './office/StopWindow.js';
import { SupplementWindow } from './supplement/SupplementWindow.js';
import { AcceptWindow } from './windows/AcceptWindow.js';
import { RefuseWindow } from './windows/RefuseWindow.js';
import { ReturnWindow } from './windows/ReturnWindow.js';
import { ReviewWindow } from './windows/ReviewWindow.js';
import { SendBackWindow } from './windows/SendBackWindow.js';
import { SignWindow } from './windows/SignWindow.js';

interface ActWindowsProps {
  open?: Act;
  dossier: StaffDossier;
  marks: Marks;
  sender: Sender;
  /** Name of who signs forms. */
  by: string;
  onClose: () => void;
}

/** The window of the act that was chosen. Taking a dossier needs none. */
export default function ActWindows({ open, marks, by, ...props }: ActWindowsProps) {
  const rows = props.dossier.pages.flatMap((page) => page.rows);
  switch (open) {
    case 'accept':
      return <AcceptWindow {...props} unchecked={rows.filter((row) => marks.of(row.pointer) !== 'ok').length} />;
    case 'request_supplement':
      return <SupplementWindow {...props} flagged={marks.flagged} by={by} />;
    case 'refuse':
      return <RefuseWindow {...props} />;
    case 'request_review':
      return <ReviewWindow {...props} />;
    case 'sign':
      return <SignWindow {...props} />;
    case 'send_back':
      return <SendBackWindow {...props} />;
    case 'request_payment':
      return <PaymentWindow {...props} />;
    case 'settle':
    case 'settle_first':
      return <ReceiptWindow {...props} act={open} />;
    case 'assign':
      return <AssignWindow {...props} />;
    case 'hand_over':
      return <HandOverWindow {...props} />;
    case 'consult':
      return <ConsultWindow {...props} />;
    case 'move_promise':
      return <PromiseWindow {...props} />;
    case 'stop':
      return <StopWindow {...props} />;
    case 'return':
      return <ReturnWindow {...props} />;
    default:
      return null;
  }
}
