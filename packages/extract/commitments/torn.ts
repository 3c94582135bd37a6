import type { Clause } from '../speech/statements.ts'
import type { Pledge } from './cut.ts'

/** Words that end what is demanded, so that only its mark is lost. */
const ENDED =
  /(?:建设|发展|工作|水平|能力|机制|体系|制度|任务|项目|工程|落实|到位|见效|格局|环境|质量|效率|稳定|成效|作用|贡献|保障|支撑|问题|服务|改造|整治|治理|监管|管理|监督|合作|转型|升级|改革|创新|开放|投产|开工|完工|通车|全覆盖|\d(?:个|家|项|人|座|处|条|亩|套|所|公里|亿元|万元|万亩)(?:以上)?)$/
/** Words looked at for whether the last clause has ended. */
const ENDING = 12

/** Where an article breaks off in the middle of a sentence, as an excerpt does; undefined where it ends with a mark. */
export function tornAt(text: string): number | undefined {
  const end = text.trimEnd().length
  const marked = /[。！？；，：…”）》\])]/.test(text.charAt(end - 1))
  return marked || ENDED.test(text.slice(Math.max(0, end - ENDING), end)) ? undefined : end
}

/** A pledge without the clause that an article breaks off in; undefined where that says what is done. */
export function wholeOf(pledge: Pledge, torn: number | undefined): Pledge | undefined {
  const last = pledge.clauses.at(-1) as Clause
  if (last.span[1] !== torn) return pledge
  const clauses = pledge.clauses.slice(0, -1)
  const end = clauses.at(-1)
  return end && last !== pledge.action
    ? { clauses, action: pledge.action, span: [pledge.span[0], end.span[1]] }
    : undefined
}
