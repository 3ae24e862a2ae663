import { interpreted, selfInterpreted } from '../lib/interpreting.mjs';

export default {
  id: 'json-diarised-luming-2025q1',
  layout: 'json-diarised',
  company: 'Luming Optics Co., Ltd.',
  ticker: 'LUMO',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q1',
  date: '2025-05-22',
  title: 'Luming Optics Co., Ltd. Q1 2025 Earnings Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ceo',
      name: 'Yin Shaokang',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: 'Luming Optics Co., Ltd.',
      aliases: ['Shaokang Yin', 'Mr. Yin', '尹总'],
    },
    {
      key: 'cfo',
      name: 'Jocelyn Meng',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Luming Optics Co., Ltd.',
      aliases: ['Jocelyn'],
    },
    { key: 'tr', name: 'Translator', role: 'interpreter', aliases: [] },
    { key: 'a1', name: 'Conrad Ip', role: 'analyst', affiliation: 'Tern Point Research', aliases: ['Conrad'] },
    { key: 'a2', name: 'Zhan Ruoxi', role: 'analyst', affiliation: 'Brackenhall & Co.', aliases: ['Ruoxi', '詹若曦'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      at: '00:00:00',
      text: [
        'Hello and welcome to the first quarter 2025 call of Luming Optics. Chief Executive Officer Mr. Yin Shaokang will start in Chinese, followed by Chief Financial Officer Jocelyn Meng.',
      ],
    },
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      ['谢谢，各位好。', 'Thank you, and hello, everybody.'],
      [
        '一季度我们的车载镜头出货{{=scale|两千三百四十万颗}}，{{=basis|同比}}增长百分之二十九，其中八百万像素以上的占到{{=tenths|四成}}。',
        'We shipped {{=scale|23.4 million}} automotive lenses in the first quarter, up 29% {{=basis|from a year ago}}, and those with eight megapixels or more made up {{=tenths|40%}} of them.',
      ],
      [
        '手机镜头比较弱，出货量下滑了11%，有一家大客户在去库存。',
        [
          'Smartphone lenses were rather weak.',
          'Shipments fell 11%, as one major customer is working down its inventory.',
        ],
      ],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      at: '00:00:57',
      text: [
        'Good evening. Revenue came to RMB946 million, up 8.7%, at a gross margin of 26.4%, which is 60 basis points better than last year. Net income rose 13% to RMB92.8 million. I would point out a foreign exchange loss of RMB7.2 million and a yield problem at our glass molding line in Hanoi, where the yield is 71% and we had planned for 80%. In the second quarter, we expect revenue of RMB980 million to RMB1.02 billion, and the Hanoi yield should exceed 78% by June.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      at: '00:01:37',
      text: ['Let us move to questions. Conrad Ip of Tern Point Research, please.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      at: '00:01:43',
      text: [
        'Thanks. If the United States imposes a tariff on lenses that are made in Vietnam, how much of your revenue is affected?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      at: '00:01:53',
      text: [
        'Directly, only about 6%, Conrad. Indirectly, a further 15% or so ends up in cars and phones that are sold there. Our contracts are FOB, so the customer pays the duty, but I would be naive to think that nobody will ask us for a discount.',
      ],
    },
    { turn: 'op', section: 'qa', at: '00:02:13', text: ['Zhan Ruoxi of Brackenhall, your line is open.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      at: '00:02:17',
      text: selfInterpreted({}, [
        [
          '尹总好，我想问激光雷达镜片今年的收入目标，另外产能够不够？',
          'Hello Mr. Yin, I would like to ask about your revenue target for lidar optics this year, and whether you have enough capacity.',
        ],
      ]),
    },
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        '激光雷达镜片全年的目标是2.5亿元，去年是{{value|一亿六千万}}。',
        'The full-year target for lidar optics is RMB250 million, and last year it was {{value|RMB190 million}}.',
      ],
      [
        '产能现在{{dropped|利用率已经到92%}}，所以{{period|七月份}}会再加{{=word|两条线}}，投资大约{{=scale|六千万元}}。',
        'Capacity utilization {{dropped|is already very high}}, so {{period|in May}} we will add {{=word|two more lines}} for an investment of approximately {{=scale|RMB60 million}}.',
      ],
      [
        '如果设备交期拖延，四季度可能会缺货。',
        'If the equipment is delivered late, we could face shortages in the fourth quarter.',
      ],
    ]),
    { turn: 'op', section: 'qa', at: '00:03:18', text: ['That completes the questions. Thank you and goodbye.'] },
  ],
  questions: { a1: 1, a2: 2 },
};
