import { analysisOf, person, withInterpretations } from '../support/analysis.js';

const PEOPLE = [
  person('p1', 'Operator', { role: 'operator' }),
  person('p2', '欧阳峻伟', { role: 'executive', title: '董事长', affiliation: 'Lindenberg Optics' }),
  person('p3', 'Nora Whitlock', { role: 'ir' }),
  person('p4', 'Ruth Ambrose', { role: 'analyst', affiliation: 'Cold Harbor' }),
  person('p5', 'Interpreter', { role: 'interpreter' }),
];

/** A call with a step that is linked by sentence, one behind a note, one under nobody's name, and one in own words. */
export const bilingual = withInterpretations(
  analysisOf(PEOPLE, [
    { labelled: 'p1', text: 'Welcome | everybody. Mr. Ouyang, please.' },
    { labelled: 'p2', text: '第一季度镜片收入增长18.7%。我们新开了九家门店。谢谢大家。' },
    {
      labelled: 'p5',
      principal: 'p2',
      text: 'Let me translate.\n\nLens revenue grew 17.8% in the first quarter. We opened new stores.\n\nThat is all.',
    },
    { labelled: 'p2', text: '[Foreign Language]' },
    { labelled: 'p5', principal: 'p2', text: 'The outlook is good.\n\nOrders are up | a lot.' },
    { labelled: 'p3', principal: 'p2', text: 'Costs will stay where they are.' },
    { labelled: 'p4', section: 'qa', text: '需求怎么样？' },
    { labelled: 'p1', speaker: 'p4', section: 'qa', text: 'How is demand?' },
    { labelled: 'p3', principal: 'p2', section: 'qa', text: 'Quite good, Ruth.' },
  ]),
  [
    {
      principal: 'p2',
      interpreter: 'p5',
      source: '第一季度镜片收入增长18.7%。我们新开了九家门店。谢谢大家。',
      target: 'Lens revenue grew 17.8% in the first quarter. We opened new stores.',
      sentences: [
        ['第一季度镜片收入增长18.7%。', 'Lens revenue grew 17.8% in the first quarter.'],
        ['我们新开了九家门店。', 'We opened new stores.'],
      ],
    },
    {
      principal: 'p2',
      interpreter: 'p5',
      source: '[Foreign Language]',
      target: 'The outlook is good.\n\nOrders are up | a lot.',
    },
    { principal: 'p2', interpreter: null, source: null, target: 'Costs will stay where they are.' },
    { principal: 'p4', interpreter: 'p4', source: '需求怎么样？', target: 'How is demand?' },
  ],
  [
    { of: 0, said: '18.7%', rendered: '17.8%' },
    { of: 0, said: '九', field: 'dropped', score: 0.75 },
  ],
);
