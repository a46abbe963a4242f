import { DossierWatch } from './clock/dossier-watch.js';
import { Silence } from './clock/silence.js';
import { WaitEnd } from './clock/wait-end.js';
import { OfficeForms } from './documents/office-forms.js';
import { RegisterContent } from './documents/register-content.js';
import { ConsultationsController } from './http/staff/consultations.controller.js';
import { ExceptionsController } from './http/staff/exceptions.controller.js';
import { DossierPaymentsController } from './http/staff/payments.controller.js';
import { RegistersController } from './http/staff/registers.controller.js';
import { StepsController } from './http/staff/steps.controller.js';
import { AskableOffices } from './offices/askable-offices.js';
import { Assignees } from './process/assignees.js';
import { OpinionFiles } from './process/opinion-files.js';
import { FeeObligations } from './process/fee-obligations.js';
import { FeeWaivers } from './process/fee-waivers.js';
import { Opinions } from './process/opinions.js';
import { PaymentSettlement } from './process/payment-settlement.js';
import { StepConsultations } from './process/step-consultations.js';
import { StepMoves } from './process/step-moves.js';
import { AskedConsultations } from './reading/asked-consultations.js';
import { ProcessReader } from './reading/process-reader.js';
import { StaffParts } from './reading/staff-parts.js';
import { StepLine } from './reading/step-line.js';
import { TakenBackResults } from './reading/taken-back-results.js';
import { TrackedView } from './reading/tracked-view.js';
import { WayAheadReader } from './reading/way-ahead-reader.js';
import { AskConsultationUseCase } from './use-cases/ask-consultation.js';
import { AssignDossierUseCase } from './use-cases/assign-dossier.js';
import { CloseConsultationUseCase } from './use-cases/close-consultation.js';
import { GiveOpinionUseCase } from './use-cases/give-opinion.js';
import { HandOverDossierUseCase } from './use-cases/hand-over-dossier.js';
import { MakeControlSheetUseCase } from './use-cases/make-control-sheet.js';
import { MakeRegisterUseCase } from './use-cases/make-register.js';
import { MovePromiseUseCase } from './use-cases/move-promise.js';
import { RequestPaymentUseCase } from './use-cases/request-payment.js';
import { SettlePaymentUseCase } from './use-cases/settle-payment.js';
import { StopDossierUseCase } from './use-cases/stop-dossier.js';

/** Steps, their clock, and what the office does beside the main way: for the module of dossiers. */
export const officeWorkProviders = [
  StepMoves,
  StepConsultations,
  Assignees,
  Opinions,
  OpinionFiles,
  PaymentSettlement,
  FeeObligations,
  FeeWaivers,
  AskableOffices,
  WaitEnd,
  DossierWatch,
  Silence,
  StepLine,
  WayAheadReader,
  TakenBackResults,
  TrackedView,
  ProcessReader,
  StaffParts,
  OfficeForms,
  RegisterContent,
  MakeRegisterUseCase,
  MakeControlSheetUseCase,
  AskedConsultations,
  AskConsultationUseCase,
  AssignDossierUseCase,
  CloseConsultationUseCase,
  GiveOpinionUseCase,
  HandOverDossierUseCase,
  MovePromiseUseCase,
  RequestPaymentUseCase,
  SettlePaymentUseCase,
  StopDossierUseCase,
];

export const officeWorkControllers = [
  ExceptionsController,
  DossierPaymentsController,
  StepsController,
  ConsultationsController,
  RegistersController,
];
