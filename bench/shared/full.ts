import type { Meeting } from '#model/record.ts'
import { meetingNumbered } from './meetings.ts'

const PARTICIPANTS = 24
const COMMITMENTS = 12
const RESULTS = 6

/** An invented meeting as long as a provincial paper's report of a joint conference gives it, told apart by its number. */
export function fullMeeting(number: number): Meeting {
  const meeting = meetingNumbered(number)
  const [participant] = meeting.participants
  const [commitment] = meeting.commitments
  if (!participant || !commitment) throw new Error('a numbered meeting has both')
  const many = <One>(count: number, one: (at: number) => One) => Array.from({ length: count }, (_, at) => one(at))
  return {
    ...meeting,
    participants: many(PARTICIPANTS, (at) => ({ ...participant, name: `${participant.name}${at}` })),
    commitments: many(COMMITMENTS, (at) => ({
      ...commitment,
      id: `${meeting.id}-c${at}`,
      text: `${commitment.text}，第${at}项任务由牵头部门按季度调度、按年度考核`,
      speaker: participant.name,
    })),
    progress: many(RESULTS, (at) => ({
      text: `第${at}条通道累计开行班列3600列，同比增长12.5%，货值超过150亿元`,
      speaker: null,
      figures: [{ value: 3600, unit: '列', text: '3600列' }],
      span: [0, 4],
    })),
  }
}
