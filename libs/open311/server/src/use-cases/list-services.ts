import { Inject, Injectable } from '@nestjs/common';
import type { CategoryEntry } from '@tinhso/feedback-contract';
import { FeedbackFacade } from '@tinhso/feedback-server';
import { open311Problems } from '@tinhso/open311-contract';
import { Problem, type Locale } from '@tinhso/platform';
import { definitionDocument, servicesDocument } from '../documents/services.js';
import type { Open311Document } from '../domain/document.js';

/** What can be reported. */
@Injectable()
export class Services {
  constructor(@Inject(FeedbackFacade) private readonly feedback: FeedbackFacade) {}

  list(locale: Locale): Open311Document {
    return servicesDocument(this.feedback.categories(), this.feedback.groups(), locale);
  }

  /** @throws Problem open311-service-unknown */
  definition(code: string, locale: Locale): Open311Document {
    return definitionDocument(this.known(code), locale);
  }

  find(code: string): CategoryEntry | undefined {
    return this.feedback.categories().find(({ key }) => key === code);
  }

  /** @throws Problem open311-service-unknown */
  known(code: string): CategoryEntry {
    const found = this.find(code);
    if (!found) throw Problem.from(open311Problems, 'open311-service-unknown');
    return found;
  }
}
