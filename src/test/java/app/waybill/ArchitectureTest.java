package app.waybill;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The arrows of the house. Each rule says why it is there.
@AnalyzeClasses(packages = "app.waybill", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "app.waybill";
    private static final String CORE = "app.waybill.core..";
    private static final String AWS = "app.waybill.aws..";
    private static final String SAMPLE = "app.waybill.sample..";
    private static final String CLI = "app.waybill.cli..";
    private static final String UI = "app.waybill.ui..";

    @ArchTest
    static final ArchRule coreKnowsNoToolkitAndNoCloud = noClasses().that().resideInAPackage(CORE)
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "software.amazon..", "picocli..", AWS,
                    SAMPLE, CLI, UI)
            .because("the same core serves the window and the command line, and is tested without either");

    @ArchTest
    static final ArchRule sdkStaysInAws = noClasses().that().resideOutsideOfPackages(AWS, SAMPLE, ROOT)
            .should().dependOnClassesThat().resideInAPackage("software.amazon..")
            .because("a change of SDK must end at the gateways");

    @ArchTest
    static final ArchRule sampleKnowsOnlyTheHttpInterface = noClasses().that().resideInAPackage(SAMPLE)
            .should().dependOnClassesThat(resideInAnyPackage("software.amazon..", "app.waybill..")
                    .and(not(resideInAnyPackage("software.amazon.awssdk.http..", SAMPLE))))
            .because("the sample company stands where the network stands: the gateways must not be able to tell");

    @ArchTest
    static final ArchRule onlyTheRootWires = noClasses().that().resideOutsideOfPackages(ROOT, AWS, SAMPLE)
            .should().dependOnClassesThat().resideInAnyPackage(AWS, SAMPLE)
            .because("everyone else sees the cloud through core's gateways, so that it can be exchanged");

    @ArchTest
    static final ArchRule awsAndSampleDoNotKnowEachOther = noClasses().that().resideInAPackage(AWS)
            .should().dependOnClassesThat().resideInAPackage(SAMPLE)
            .because("what is proven on the sample company must hold for AWS");

    @ArchTest
    static final ArchRule windowDoesNotKnowTheCommandLine = noClasses().that().resideInAPackage(UI)
            .should().dependOnClassesThat().resideInAPackage(CLI)
            .because("both are doors to one core; what they share belongs there");

    @ArchTest
    static final ArchRule commandLineDoesNotKnowTheWindow = noClasses().that().resideInAPackage(CLI)
            .should().dependOnClassesThat().resideInAPackage(UI)
            .because("both are doors to one core; what they share belongs there");

    @ArchTest
    static final ArchRule nobodyNeedsTheRoot = noClasses().that().resideOutsideOfPackage(ROOT)
            .should().dependOnClassesThat().resideInAPackage(ROOT)
            .because("wiring is done from outside");

    @ArchTest
    static final ArchRule noCycles = slices().matching("app.waybill.(**)").should().beFreeOfCycles()
            .because("a package that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule oneWayToReadJson = noClasses().that().resideOutsideOfPackage(SAMPLE)
            .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
            .because("texts that people wrote need places and recovery, and one reader serves all: decision 1");

    @ArchTest
    static final ArchRule noSwing = noClasses()
            .that(not(resideInAPackage("app.waybill.ui.fx").and(simpleName("PictureFile"))))
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.swing..")
            .because("two toolkits in one window mean two event threads; only the writer of pictures may convert one");

    @ArchTest
    static final ArchRule oneWayToTooltips = noClasses()
            .that(not(resideInAPackage("app.waybill.ui.control").and(simpleName("LazyTooltip"))))
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.scene.control.Tooltip")
            .because("each is a window of its own, and a table of them takes more memory than the table");

    @ArchTest
    static final ArchRule noStandardStreams = noClasses().that().resideOutsideOfPackage(CLI)
            .should(ACCESS_STANDARD_STREAMS)
            .because("a window has no terminal, and a command's output is a contract kept in one place");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().that().resideInAPackage("app.waybill..")
            .should(liveInANullMarkedPackage())
            .because("NullAway checks only what is marked");

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
