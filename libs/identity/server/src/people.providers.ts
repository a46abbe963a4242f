import { AuditPeopleSource } from './people/audit-people-source.js';
import { PersonMatters } from './people/person-matters.js';
import { SearchPeopleUseCase } from './people/search-people.js';

/** Looking people up, and naming them for the audit log. */
export const peopleProviders = [PersonMatters, SearchPeopleUseCase, AuditPeopleSource];
