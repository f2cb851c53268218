import type { Rule } from '../rule.ts'
import { str01 } from './str-01.ts'
import { str02 } from './str-02.ts'
import { str03 } from './str-03.ts'
import { str04 } from './str-04.ts'
import { str05 } from './str-05.ts'
import { str06 } from './str-06.ts'
import { str07 } from './str-07.ts'
import { str08 } from './str-08.ts'
import { str09 } from './str-09.ts'
import { str10 } from './str-10.ts'
import { str11 } from './str-11.ts'
import { str12 } from './str-12.ts'
import { evd01 } from './evd-01.ts'
import { evd02 } from './evd-02.ts'
import { evd03 } from './evd-03.ts'
import { evd04 } from './evd-04.ts'
import { evd05 } from './evd-05.ts'
import { evd06 } from './evd-06.ts'
import { evd07 } from './evd-07.ts'
import { evd08 } from './evd-08.ts'
import { evd09 } from './evd-09.ts'
import { evd10 } from './evd-10.ts'
import { evd11 } from './evd-11.ts'
import { lng01 } from './lng-01.ts'
import { lng02 } from './lng-02.ts'
import { lng03 } from './lng-03.ts'
import { lng04 } from './lng-04.ts'
import { lng05 } from './lng-05.ts'
import { lng06 } from './lng-06.ts'
import { lng07 } from './lng-07.ts'
import { lng08 } from './lng-08.ts'
import { lng09 } from './lng-09.ts'
import { lng10 } from './lng-10.ts'
import { lng11 } from './lng-11.ts'
import { lng12 } from './lng-12.ts'
import { spc01 } from './spc-01.ts'
import { spc02 } from './spc-02.ts'
import { spc03 } from './spc-03.ts'
import { spc04 } from './spc-04.ts'
import { spc05 } from './spc-05.ts'
import { spc06 } from './spc-06.ts'
import { tns01 } from './tns-01.ts'
import { tns02 } from './tns-02.ts'
import { tns03 } from './tns-03.ts'
import { tns04 } from './tns-04.ts'
import { tns05 } from './tns-05.ts'
import { con01 } from './con-01.ts'
import { con02 } from './con-02.ts'
import { con03 } from './con-03.ts'
import { con04 } from './con-04.ts'
import { con05 } from './con-05.ts'
import { con06 } from './con-06.ts'
import { con07 } from './con-07.ts'
import { ddl01 } from './ddl-01.ts'
import { ddl02 } from './ddl-02.ts'
import { ddl03 } from './ddl-03.ts'
import { ddl04 } from './ddl-04.ts'
import { ddl05 } from './ddl-05.ts'

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  str10,
  str11,
  str12,
  evd01,
  evd02,
  evd03,
  evd04,
  evd05,
  evd06,
  evd07,
  evd08,
  evd09,
  evd10,
  evd11,
  lng01,
  lng02,
  lng03,
  lng04,
  lng05,
  lng06,
  lng07,
  lng08,
  lng09,
  lng10,
  lng11,
  lng12,
  spc01,
  spc02,
  spc03,
  spc04,
  spc05,
  spc06,
  tns01,
  tns02,
  tns03,
  tns04,
  tns05,
  con01,
  con02,
  con03,
  con04,
  con05,
  con06,
  con07,
  ddl01,
  ddl02,
  ddl03,
  ddl04,
  ddl05,
]
