import { PrefillController } from './http/citizen/prefill.controller.js';
import { AnswerSources } from './prefill/answer-sources.js';
import { ChoosePrefillUseCase } from './prefill/choose-prefill.js';
import { DraftOffers } from './prefill/draft-offers.js';
import { EarlierAnswers } from './prefill/earlier-answers.js';
import { ReadPrefill } from './prefill/read-prefill.js';

/** Filling in what is known already, with the person's consent. */
export const prefillProviders = [EarlierAnswers, DraftOffers, AnswerSources, ReadPrefill, ChoosePrefillUseCase];
export const prefillControllers = [PrefillController];
