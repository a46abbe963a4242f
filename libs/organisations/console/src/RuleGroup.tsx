import type { OfficeRuleView } from '@tinhso/organisations-contract';
import { useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { RuleRow } from './RuleRow.js';

interface RuleGroupProps {
  group: OfficeRuleView['group'];
  rules: readonly OfficeRuleView[];
  onChange: (rule: OfficeRuleView) => void;
}

/** Rules about one matter. */
export function RuleGroup({ group, rules, onChange }: RuleGroupProps) {
  const t = useT(messages);
  return (
    <section className="rule-group" aria-labelledby={`rules-${group}`}>
      <h2 id={`rules-${group}`}>{t(`rules.group.${group}`)}</h2>
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.key} rule={rule} onChange={() => onChange(rule)} />
        ))}
      </ul>
    </section>
  );
}
