import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;

/**
 * Prints what OWLAPI and HermiT say of each argument, which is one or more Turtle files joined by commas:
 * `begin ARGUMENT`, then a line for each violation of OWL 2 DL or RL, `inconsistent`, or `unsatisfiable CLASS`.
 */
public class Profiles {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        for (String argument : arguments) {
            out.println("begin " + argument);
            judge(read(argument.split(",")), out);
        }
    }

    /** Each file alone, in a manager of its own: two headers must not meet in one. */
    private static OWLOntology read(String[] files) throws Exception {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntology whole = manager.createOntology(IRI.create("urn:whole"));
        for (String file : files) {
            var part = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(file));
            manager.addAxioms(whole, part.getAxioms());
        }
        return whole;
    }

    private static void judge(OWLOntology ontology, PrintStream out) {
        for (OWLProfile profile : new OWLProfile[] {new OWL2DLProfile(), new OWL2RLProfile()}) {
            String name = profile.getName().replace(" ", "");
            profile.checkOntology(ontology).getViolations().forEach(violation -> out.println(name + " " + violation));
        }
        try {
            var reasoner = new Reasoner.ReasonerFactory().createReasoner(ontology);
            if (reasoner.isConsistent()) {
                var empty = reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom();
                empty.forEach(name -> out.println("unsatisfiable " + name.toStringID()));
            } else {
                out.println("inconsistent");
            }
        } catch (IllegalArgumentException refused) {
            out.println("refused " + refused.getMessage().replace('\n', ' '));
        }
    }
}
