import { TransferViews } from '../reading/transfer-views.js';
import { AssignTransferUseCase } from '../use-cases/transfers/assign-transfer.js';
import { FindCandidates } from '../use-cases/transfers/find-candidates.js';
import { ListTransfers } from '../use-cases/transfers/list-transfers.js';
import { ReturnTransfer } from '../use-cases/transfers/return-transfer.js';
import { Collecting } from './collecting.js';
import { TakeTransfers } from './take-transfers.js';
import { TransferSeal } from './transfer-details.js';
import { TransferDesk } from './transfer-desk.js';

/** Taking transfers in, by notice and by statement. */
export const transferServices = [TransferSeal, Collecting, TakeTransfers];

/** What finance does with those that are not clear. */
export const transferDesk = [TransferDesk, TransferViews, ListTransfers, FindCandidates, AssignTransferUseCase, ReturnTransfer];
