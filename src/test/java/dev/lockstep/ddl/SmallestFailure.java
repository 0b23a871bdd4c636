package dev.lockstep.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Makes a pair of schemas that fails as small as leaving out statements one by one can make it. */
record SmallestFailure(List<String> before, List<String> after) {

    static SmallestFailure of(List<String> before, List<String> after, BiPredicate<List<String>, List<String>> fails) {
        SmallestFailure smallest = new SmallestFailure(before, after);
        SmallestFailure previous;
        do {
            previous = smallest;
            smallest = new SmallestFailure(reduced(smallest.before(), smallest.after(), fails), smallest.after());
            List<String> left = smallest.before();
            smallest = new SmallestFailure(left, reduced(smallest.after(), left, (now, old) -> fails.test(old, now)));
        } while (!smallest.equals(previous));
        return smallest;
    }

    private static List<String> reduced(
            List<String> statements, List<String> others, BiPredicate<List<String>, List<String>> fails) {
        List<String> left = new ArrayList<>(statements);
        for (int i = left.size() - 1; i >= 0; i--) {
            String statement = left.remove(i);
            if (!fails.test(left, others)) {
                left.add(i, statement);
            }
        }
        return left;
    }

    @Override
    public String toString() {
        return "before:\n" + String.join(";\n", before) + ";\nafter:\n" + String.join(";\n", after) + ";";
    }
}
