import Domain
import Method
import Store

/// Standings by the method's own rules, so that what the program reads later is what it would have made itself.
func evaluator(_ me: Me) -> Database.EvaluatorMaker {
  { (reading: Reading) throws(StoreError) -> Database.Evaluator in
    let practice = Practice(me: me, zone: reading.world.zone)
    return { evidence, now in Standing.evaluate(evidence, practice: practice, now: now) }
  }
}
